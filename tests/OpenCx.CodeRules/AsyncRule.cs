using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>What can be awaited says so by its name, and can be given up: its last parameter is an optional CancellationToken.</summary>
public static class AsyncRule
{
    public static IEnumerable<string> Breaches(CompiledCode code)
    {
        foreach (var method in code.VisibleMembers.OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, IsOverride: false, Name: not "DisposeAsync" }))
        {
            var isNamedAsync = method.Name.EndsWith("Async", StringComparison.Ordinal);
            var isAwaited = method.ReturnType.Name is "Task" or "ValueTask" or "IAsyncEnumerable";
            if (isAwaited != isNamedAsync)
            {
                yield return isAwaited ? $"{method}: the name does not end in Async" : $"{method}: the name ends in Async, and there is nothing to await";
            }

            if (isAwaited && method.Parameters.LastOrDefault() is not { Type.Name: nameof(CancellationToken), IsOptional: true })
            {
                yield return $"{method}: the last parameter is no optional CancellationToken";
            }
        }
    }
}
