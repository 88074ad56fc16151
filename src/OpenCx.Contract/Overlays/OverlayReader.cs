using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenCx.Contract.JsonPath;
using OpenCx.Contract.JsonPath.Filters;
using OpenCx.Contract.Reading.Checks;

namespace OpenCx.Contract.Overlays;

/// <summary>Reads an overlay document and holds it to the standard.</summary>
internal sealed partial class OverlayReader
{
    private readonly OverlayFields _root;
    private readonly OverlayVersion _version;
    private readonly string _versionText;

    private OverlayReader(OverlayFields root)
    {
        _root = root;
        _versionText = root.RequiredText("overlay");
        _version = VersionPattern().Match(_versionText).Groups["minor"].Value switch
        {
            "0" => OverlayVersion.V10,
            "1" => OverlayVersion.V11,
            _ => throw root.Fault("overlay", $"is \"{_versionText}\"; versions 1.0.x and 1.1.x are read"),
        };
    }

    public static Overlay Read(JsonNode? root)
    {
        if (root is not JsonObject members)
        {
            throw new OverlayException("", $"An overlay is an object with \"overlay\", \"info\" and \"actions\"; {DocumentCheck.Describe(root)} stands here.");
        }

        return Nesting.IsWithinLimit(root)
            ? new OverlayReader(new OverlayFields(members, "")).Read()
            : throw new OverlayException("", $"The overlay nests deeper than {Nesting.Limit} levels.");
    }

    private Overlay Read()
    {
        _root.RequireKnown(_versionText, "overlay", "info", "extends", "actions");
        return new Overlay(ReadInfo(), _root.Text("extends"), ReadActions(_root.RequiredArray("actions")));
    }

    private OverlayInfo ReadInfo()
    {
        var info = _root.RequiredObject("info");
        info.RequireKnown(_versionText, _version == OverlayVersion.V10 ? ["title", "version"] : ["title", "version", "description"]);
        return new OverlayInfo(info.RequiredText("title"), info.RequiredText("version"), info.Text("description"));
    }

    private List<OverlayAction> ReadActions(JsonArray actions)
    {
        if (actions.Count == 0)
        {
            throw _root.Fault("actions", "is empty; an overlay has one action at least");
        }

        List<OverlayAction> read = [];
        for (var index = 0; index < actions.Count; index++)
        {
            if (actions[index] is not JsonObject members)
            {
                throw new OverlayException(OverlayAction.PointerOf(index), $"is {DocumentCheck.Describe(actions[index])}; an action is an object") { ActionIndex = index };
            }

            read.Add(ReadAction(index, new OverlayFields(members, OverlayAction.PointerOf(index), index)));
            RequireNew(actions, read[index]);
        }

        return read;
    }

    private OverlayAction ReadAction(int index, OverlayFields fields)
    {
        fields.RequireKnown(_versionText, _version == OverlayVersion.V10
            ? ["target", "description", "update", "remove"]
            : ["target", "description", "update", "copy", "remove"]);
        fields.RequiredText("target");
        return new OverlayAction(index, ReadQuery(fields, "target")!, fields.Text("description"), ReadChange(fields));
    }

    /// <summary>A removal wins over the others, which the standard says; which of the other two would win it leaves open.</summary>
    private Change? ReadChange(OverlayFields fields)
    {
        var copy = ReadQuery(fields, "copy");
        if (fields.Flag("remove"))
        {
            return new RemoveChange();
        }

        return (copy, fields.Has("update")) switch
        {
            (not null, true) => throw fields.Fault("copy", "stands beside an update; an action has one of the two"),
            (not null, false) => new CopyChange(copy),
            (null, true) => new UpdateChange(fields["update"], _version),
            _ => null,
        };
    }

    private static JsonPathQuery? ReadQuery(OverlayFields fields, string name)
    {
        try
        {
            return fields.Text(name) is { } expression ? JsonPathQuery.Parse(expression) : null;
        }
        catch (JsonPathException exception)
        {
            throw fields.Fault(name, exception.Message, exception);
        }
    }

    /// <summary>The standard's schema wants each action once: a second one would append the same again.</summary>
    private static void RequireNew(JsonArray actions, OverlayAction action)
    {
        for (var earlier = 0; earlier < action.Index; earlier++)
        {
            if (JsonComparison.AreEqual(actions[earlier], actions[action.Index]))
            {
                throw action.Fault($"is given the same change already by {OverlayAction.PointerOf(earlier)}");
            }
        }
    }

    [GeneratedRegex(@"^1\.(?<minor>[01])\.[0-9]+\z")]
    private static partial Regex VersionPattern();
}
