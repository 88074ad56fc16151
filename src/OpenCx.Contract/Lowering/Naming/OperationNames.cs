using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Gives every operation a name that becomes a method name: its <c>operationId</c>, or its method and path where it has none.</summary>
internal sealed class OperationNames
{
    /// <summary>What the second method of each operation ends in, before "Async".</summary>
    private const string SecondMethod = "WithResponse";

    private readonly Dictionary<(string Path, string Method), string> _names = [];

    public OperationNames(IEnumerable<PathOperation> operations)
    {
        var unique = new UniqueNames([]);
        foreach (var (path, method, operation) in operations.OrderBy(entry => IsMethodName(entry.Operation.Text("operationId")) ? 0 : 1))
        {
            _names.Add((path, method), unique.Take(NameOf(operation.Text("operationId")) ?? NameOf($"{method} {path}") ?? "Operation", SecondMethod));
        }
    }

    public string Of(string path, string method) => _names[(path, method)];

    public string? TryGet(string path, string method) => _names.GetValueOrDefault((path, method));

    /// <summary>NSwag takes a trailing "Async" off and puts it on again: with it, two names could become one.</summary>
    private static string? NameOf(string? text)
    {
        var name = Identifier.Pascal((text ?? "").Replace("{", " by {", StringComparison.Ordinal));
        name = name.EndsWith("Async", StringComparison.Ordinal) ? name[..^"Async".Length] : name;
        return name.Length == 0 ? null : name;
    }

    private static bool IsMethodName(string? operationId) =>
        operationId is not null && string.Equals(NameOf(operationId), operationId, StringComparison.OrdinalIgnoreCase);
}
