namespace OpenCx.Contract.Reading;

/// <summary>Stops a document that nests too deep or holds too many values.</summary>
internal sealed class NodeCounter(SourceMap map)
{
    private int _nodes;

    public void Enter(int depth, (int Line, int Column) place)
    {
        if (depth > ReadingLimits.Depth)
        {
            throw map.Fault(place, $"nests deeper than {ReadingLimits.Depth} levels");
        }

        if (++_nodes > ReadingLimits.Nodes)
        {
            throw map.Fault(place, $"holds more than {ReadingLimits.Nodes} values");
        }
    }
}
