using System.ComponentModel.DataAnnotations;

namespace OpenCx.Json;

/// <summary>Collects every fault of a request, each with the path of the member it is about.</summary>
internal sealed class RequestFaults
{
    private List<ValidationResult>? _faults;
    private readonly List<(string PropertyPath, string WirePath)> _place = new(capacity: 2);

    /// <summary>What was found.</summary>
    internal IReadOnlyList<ValidationResult> All => _faults ?? (IReadOnlyList<ValidationResult>)[];

    /// <summary>Whether the request nests so deep that it is likely to hold itself.</summary>
    internal bool IsTooDeep => _place.Count > JsonSource.MaxDepth;

    private (string PropertyPath, string WirePath) Place => _place.Count == 0 ? (string.Empty, string.Empty) : _place[_place.Count - 1];

    /// <summary>Goes down to a member until the result is disposed.</summary>
    /// <param name="propertyName">Its name in C#.</param>
    /// <param name="name">Its name on the wire.</param>
    internal Step At(string propertyName, string name) => Enter(Join(Place.PropertyPath, propertyName), Join(Place.WirePath, name));

    /// <summary>Goes down to an item of a list or map until the result is disposed.</summary>
    /// <param name="key">Its index or key.</param>
    internal Step AtItem(object key) => Enter($"{Place.PropertyPath}[{key}]", $"{Place.WirePath}[{key}]");

    /// <summary>Adds a fault of the current member.</summary>
    /// <param name="fault">What is wrong and what would be right, to follow the member's name.</param>
    internal void Add(string fault) => (_faults ??= []).Add(new ValidationResult($"{Place.WirePath} {fault}", [Place.PropertyPath]));

    /// <summary>Adds the faults that an object found in itself.</summary>
    internal void AddRange(List<ValidationResult> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var (propertyPath, wirePath) = Place;
        (_faults ??= []).AddRange(propertyPath.Length == 0
            ? found
            : found.Select(fault => new ValidationResult($"{wirePath}: {fault.ErrorMessage}", [.. fault.MemberNames.Select(name => Join(propertyPath, name))])));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private Step Enter(string propertyPath, string wirePath)
    {
        _place.Add((propertyPath, wirePath));
        return new Step(this);
    }

    /// <summary>Comes back up when disposed.</summary>
    internal readonly struct Step(RequestFaults faults) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => faults._place.RemoveAt(faults._place.Count - 1);
    }
}
