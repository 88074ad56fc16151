using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;

namespace OpenCx.Json;

/// <summary>
/// Collects every fault of a request, each with the path of the member it is about. A path becomes text only when there is
/// a fault to tell, so that a request without one costs none.
/// </summary>
internal sealed class RequestFaults
{
    private readonly List<ValidationResult> _faults = [];
    private Level[] _place = [];
    private int _depth;

    /// <summary>What was found.</summary>
    internal IReadOnlyList<ValidationResult> All => _faults;

    /// <summary>Whether the request nests so deep that it is likely to hold itself.</summary>
    internal bool IsTooDeep => _depth > JsonSource.MaxDepth;

    /// <summary>Whether something nests so deep that it can't be written either.</summary>
    internal bool HasEndless { get; private set; }

    private string PropertyPath => PathOf(static level => level.PropertyName);

    private string WirePath => PathOf(static level => level.Name);

    /// <summary>Goes down to a member until the result is disposed.</summary>
    /// <param name="propertyName">Its name in C#.</param>
    /// <param name="name">Its name on the wire.</param>
    internal Step At(string propertyName, string name) => Enter(new Level(propertyName, name, null, 0));

    /// <summary>Goes down to an argument until the result is disposed.</summary>
    /// <param name="variable">Its variable in C#, which has an <c>@</c> before it where its name is a keyword.</param>
    /// <param name="name">Its name on the wire.</param>
    internal Step AtArgument(string variable, string name) => At(variable.TrimStart('@'), name);

    /// <summary>Goes down to an item of a list until the result is disposed.</summary>
    internal Step AtItem(int index) => Enter(new Level(null, null, null, index));

    /// <summary>Goes down to an item of a map until the result is disposed.</summary>
    internal Step AtItem(string key) => Enter(new Level(null, null, key, 0));

    /// <summary>Adds a fault of the current member.</summary>
    /// <param name="fault">What is wrong and what would be right, to follow the member's name.</param>
    /// <param name="at">Where in the member's JSON, if not in all of it: <c>[*]</c>.</param>
    internal void Add(string fault, string at = "") => _faults.Add(_depth == 0
        ? new ValidationResult($"body{at} {fault}", ["body"])
        : new ValidationResult($"{WirePath}{at} {fault}", [PropertyPath]));

    /// <summary>Adds the fault of nesting too deep. Once is enough: what holds itself twice would do so without end.</summary>
    /// <param name="most">How many levels are allowed.</param>
    internal void AddEndless(int most)
    {
        if (!HasEndless)
        {
            HasEndless = true;
            Add(Endless(most));
        }
    }

    internal static string Endless(int most) => FormattableString.Invariant($"nests deeper than {most} levels: does it hold itself?");

    /// <summary>Adds the faults that an object finds in itself.</summary>
    internal void AddOwn(IJsonObject value)
    {
        var first = _faults.Count;
        value.AddFaults(_faults);
        if (_faults.Count > first && _depth > 0)
        {
            AddPlace(first);
        }
    }

    /// <summary>Says of faults that an object has found in itself where it stands.</summary>
    private void AddPlace(int first)
    {
        var (propertyPath, wirePath) = (PropertyPath, WirePath);
        for (var index = first; index < _faults.Count; index++)
        {
            var fault = _faults[index];
            _faults[index] = new ValidationResult($"{wirePath}: {fault.ErrorMessage}", [.. fault.MemberNames.Select(name => $"{propertyPath}.{name}")]);
        }
    }

    private string PathOf(Func<Level, string?> nameOf)
    {
        var path = new StringBuilder();
        foreach (var level in _place.AsSpan(0, _depth))
        {
            if (nameOf(level) is { } name)
            {
                path.Append(path.Length == 0 ? string.Empty : ".").Append(name);
            }
            else
            {
                path.Append('[').Append(level.Key ?? level.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }

    private Step Enter(Level level)
    {
        if (_depth == _place.Length)
        {
            Array.Resize(ref _place, 2 + (2 * _depth));
        }

        _place[_depth++] = level;
        return new Step(this);
    }

    /// <summary>Comes back up when disposed.</summary>
    internal readonly struct Step(RequestFaults faults) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => faults._depth--;
    }

    /// <summary>One step down: a member has names, an item of a map a key, an item of a list an index.</summary>
    private readonly record struct Level(string? PropertyName, string? Name, string? Key, int Index);
}
