using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>Collects the members of a mapping; what a merge key (<c>&lt;&lt;</c>) brings gives way to what stands there itself.</summary>
internal sealed class MappingBuilder(SourceMap map, AnchorTable anchors, int depth)
{
    private readonly JsonObject _members = [];
    private readonly List<(int, int)> _places = [];
    private readonly HashSet<string> _merged = new(StringComparer.Ordinal);

    public void Add(string name, JsonNode? value, (int Line, int Column) place)
    {
        if (_merged.Remove(name))
        {
            _places[_members.IndexOf(name)] = place;
            _members[name] = value;
        }
        else if (_members.TryAdd(name, value))
        {
            _places.Add(place);
        }
        else
        {
            throw map.Fault(place, $"the key \"{name}\" stands here a second time");
        }
    }

    public void Merge(JsonNode? source, (int Line, int Column) place)
    {
        switch (source)
        {
            case JsonObject members:
                MergeMembers(members, place);
                break;
            case JsonArray items when items.All(item => item is JsonObject):
                foreach (var item in items)
                {
                    MergeMembers(item!.AsObject(), place);
                }

                break;
            default:
                throw map.Fault(place, "a merge key (<<) takes a mapping or a sequence of mappings");
        }
    }

    public JsonObject Build()
    {
        map.SetChildren(_members, [.. _places]);
        return _members;
    }

    private void MergeMembers(JsonObject members, (int Line, int Column) place)
    {
        var places = map.ChildrenOf(members);
        foreach (var (member, index) in members.Select((member, index) => (member, index)))
        {
            if (_members.TryAdd(member.Key, anchors.Copy(member.Value, depth + 1, place)))
            {
                _places.Add(places[index]);
                _merged.Add(member.Key);
            }
        }
    }
}
