namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// From which operations places are reached. Components that refer to one another are reached from the same operations, so
/// that whole cycles are settled at once (Tarjan's strongly connected components), in time proportional to the ways there are.
/// </summary>
internal sealed class Reach
{
    private readonly Dictionary<Place, Visit> _visits = [];
    private readonly Stack<Visit> _unsettled = [];
    private readonly Dictionary<string, IReadOnlyCollection<string>> _single = new(StringComparer.Ordinal);

    /// <summary>The operations, sorted. Places that are reached alike share one list.</summary>
    public IReadOnlyCollection<string> OperationsOf(Place place)
    {
        if (!_visits.ContainsKey(place))
        {
            Explore(place);
        }

        return _visits[place].Operations!;
    }

    private void Explore(Place start)
    {
        var path = new Stack<Visit>();
        Begin(start);
        while (path.TryPeek(out var step))
        {
            if (!step.Origins.MoveNext())
            {
                path.Pop();
                Leave(step);
                if (path.TryPeek(out var before))
                {
                    before.Lowest = Math.Min(before.Lowest, step.Lowest);
                }
            }
            else if (!_visits.TryGetValue(step.Origins.Current, out var origin))
            {
                Begin(step.Origins.Current);
            }
            else if (origin.Operations is null)
            {
                step.Lowest = Math.Min(step.Lowest, origin.Number);
            }
        }

        void Begin(Place place)
        {
            var visit = new Visit(place, _visits.Count);
            _visits.Add(place, visit);
            _unsettled.Push(visit);
            path.Push(visit);
        }
    }

    /// <summary>When all ways into a cycle are known, the operations of its places are.</summary>
    private void Leave(Visit visit)
    {
        if (visit.Lowest != visit.Number)
        {
            return;
        }

        var cycle = new List<Visit>();
        do
        {
            cycle.Add(_unsettled.Pop());
        }
        while (cycle[^1] != visit);

        var operations = Union(cycle);
        cycle.ForEach(member => member.Operations = operations);
    }

    private IReadOnlyCollection<string> Union(List<Visit> cycle)
    {
        var sources = new HashSet<IReadOnlyCollection<string>>();
        foreach (var member in cycle)
        {
            if (member.Place.IsOperation)
            {
                sources.Add(Single(member.Place.ToString()));
            }

            sources.UnionWith(member.Place.Origins.Select(origin => _visits[origin].Operations).OfType<IReadOnlyCollection<string>>());
        }

        sources.RemoveWhere(source => source.Count == 0);
        return sources.Count switch
        {
            0 => [],
            1 => sources.Single(),
            _ => new SortedSet<string>(sources.SelectMany(source => source), StringComparer.Ordinal),
        };
    }

    private IReadOnlyCollection<string> Single(string operation)
    {
        if (!_single.TryGetValue(operation, out var list))
        {
            _single.Add(operation, list = [operation]);
        }

        return list;
    }

    private sealed class Visit(Place place, int number)
    {
        public Place Place { get; } = place;

        public int Number { get; } = number;

        /// <summary>The ways into the place that have yet to be followed.</summary>
        public IEnumerator<Place> Origins { get; } = place.Origins.GetEnumerator();

        /// <summary>The earliest visit that is known to be part of the same cycle.</summary>
        public int Lowest { get; set; } = number;

        public IReadOnlyCollection<string>? Operations { get; set; }
    }
}
