using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenCx.CodeRules;

namespace OpenCx.EndToEnd.Tests.Codebase;

/// <summary>The rules that the tests of each assembly apply to it find what they are there to find.</summary>
public sealed class CodeRuleTests
{
    private static readonly IReadOnlyList<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    [Theory]
    [InlineData("public Task Load(CancellationToken token = default) => null;", "the name does not end in Async")]
    [InlineData("public ValueTask<int> LoadAsync() => default;", "LoadAsync(): the last parameter is no optional CancellationToken")]
    [InlineData("public Task LoadAsync(CancellationToken token) => null;", "the last parameter is no optional CancellationToken")]
    [InlineData("public Task LoadAsync(CancellationToken token = default, int size = 1) => null;", "the last parameter is no optional CancellationToken")]
    [InlineData("public IAsyncEnumerable<int> ListAsync() => null;", "the last parameter is no optional CancellationToken")]
    [InlineData("public int CountAsync() => 0;", "the name ends in Async, and there is nothing to await")]
    [InlineData("protected Task LoadAsync() => null;", "the last parameter is no optional CancellationToken")]
    [InlineData("internal Task Load() => null; public Task LoadAsync(int size, CancellationToken token = default) => null; public ValueTask DisposeAsync() => default;", null)]
    public void Asynchronous_methods(string members, string? breach) => Expect(breach, AsyncRule.Breaches(InClass(members)));

    [Theory]
    [InlineData("public class C;", "N.C: no <summary>")]
    [InlineData("/// <summary> </summary>\npublic class C;", "N.C: no <summary>")]
    [InlineData("/// <summary>A</summary>\npublic class C<T>;", "no <typeparam name=\"T\">")]
    [InlineData("/// <summary>A</summary>\npublic enum E { One }", "N.E.One: no <summary>")]
    [InlineData("/// <summary>A</summary>\npublic class C { public int Size => 1; }", "N.C.Size: no <summary>")]
    [InlineData("/// <summary>A</summary>\npublic class C { /// <inheritdoc/>\npublic int Size => 1; }", "N.C.Size: no <summary>")]
    [InlineData("/// <summary>A</summary>\npublic class C { /// <summary>A</summary>\n/// <param name=\"a\">A</param>\npublic void M(int a, int b) { } }", "no <param name=\"b\">")]
    [InlineData("/// <summary>A</summary>\npublic class C { /// <summary>A</summary>\npublic int M() => 1; }", "N.C.M(): no <returns>")]
    [InlineData("/// <summary>A</summary>\npublic class C : Exception { /// <summary>A</summary>\n/// <inheritdoc/>\npublic C(int a) { } }", "no <param name=\"a\">")]
    [InlineData("/// <summary>A</summary>\npublic class C { /// <summary>A</summary>\n/// <param name=\"a\">A</param>\npublic void M(CancellationToken a) { } }", "no <exception cref=\"T:System.OperationCanceledException\">")]
    [InlineData("/// <summary>A</summary>\npublic class C : IDisposable { /// <inheritdoc/>\npublic void Dispose() { } /// <inheritdoc/>\npublic override string ToString() => null; internal int Size => 1; /// <summary>A</summary>\n/// <param name=\"a\">A</param>\npublic static implicit operator int(C a) => 1; }", null)]
    [InlineData("/// <summary>A</summary>\npublic class C : Exception { /// <summary>A</summary>\n/// <inheritdoc/>\npublic C(string a) { } }", null)]
    public void Documentation(string source, string? breach) => Expect(breach, DocumentationRule.Breaches(Code(source)));

    [Theory]
    [InlineData("public static int Size;", "N.C.Size: static, and can be set")]
    [InlineData("private static int _size;", "N.C._size: static, and can be set")]
    [InlineData("internal static int Size { get; set; }", "N.C.Size: static, and can be set")]
    [InlineData("public static int Size { get; private set; }", "N.C.Size: static, and can be set")]
    [InlineData("public static readonly int[] Sizes = [];", "N.C.Sizes: static, and its content can be changed")]
    [InlineData("public static IList<int> Sizes { get; } = [];", "N.C.Sizes: static, and its content can be changed")]
    [InlineData("public static Dictionary<int, int> Sizes { get; } = [];", "N.C.Sizes: static, and its content can be changed")]
    [InlineData("public const int Size = 1; public static IReadOnlyList<int> Sizes { get; } = []; private static readonly int[] Known = []; public int Own { get; set; }", null)]
    public void Static_state(string members, string? breach) => Expect(breach, MutableStateRule.Breaches(InClass(members)));

    [Theory]
    [InlineData("namespace Elsewhere { internal class C; }", "Elsewhere.C: outside N")]
    [InlineData("namespace Nearby { public class C; }", "Nearby.C: outside N")]
    [InlineData("public class C;", "C: outside N")]
    [InlineData("namespace System.Threading { public class Lock; }", "System.Threading.Lock: outside N")]
    [InlineData("namespace N.Utils { public class C; }", "in a namespace called Utils")]
    [InlineData("namespace N { internal class JsonHelper; }", "its name ends in Helper")]
    [InlineData("namespace N { public class C { public class Inner; } } namespace N.Json { class D; } namespace System.Threading { class Lock; }", null)]
    public void Namespaces(string source, string? breach) => Expect(breach, NamespaceRule.Breaches(Code(source, within: null), "N"));

    [Theory]
    [InlineData("public class C { public struct Inner; }", "N.C.Inner: nested")]
    [InlineData("public class C { internal struct Hidden { public struct Inner; } private class Own; }", null)]
    public void Nested_types(string source, string? breach) => Expect(breach, NestingRule.Breaches(Code(source)));

    [Theory]
    [InlineData("public class C;", "N.C: neither sealed nor derived")]
    [InlineData("internal record R(int Size);", "N.R: neither sealed nor derived")]
    [InlineData("sealed class C { class Inner; }", "N.C.Inner: neither sealed nor derived")]
    [InlineData("class C<T>; sealed class D : C<int>; static class S; abstract class A; sealed record R; struct V; interface I;", null)]
    public void Sealing(string source, string? breach) => Expect(breach, SealingRule.Breaches(Code(source)));

    [Theory]
    [InlineData("public JToken Value => null;", "N.C.Value: speaks of Newtonsoft.Json")]
    [InlineData("public IDictionary<string, JToken> Values => null;", "N.C.Values: speaks of Newtonsoft.Json")]
    [InlineData("public void Read(JsonReader reader) { }", "speaks of Newtonsoft.Json")]
    [InlineData("public JToken[] ReadAsync() => null;", "speaks of Newtonsoft.Json")]
    [InlineData("public C(JObject value) { }", "speaks of Newtonsoft.Json")]
    [InlineData("""
        [JsonProperty("flow")] public JToken Flow { get; set; }
        [JsonExtensionData] public IDictionary<string, JToken> AdditionalProperties { get; }
        internal JToken Value => null;
        """, null)]
    public void The_JSON_library(string members, string? breach) => Expect(breach, JsonLibraryRule.Breaches(InClass(members)));

    [Fact]
    public void A_type_derived_from_one_of_the_JSON_library() =>
        Expect("N.C: speaks of Newtonsoft.Json", JsonLibraryRule.Breaches(Code("public abstract class C : JsonConverter;")));

    private static void Expect(string? breach, IEnumerable<string> breaches)
    {
        if (breach is null)
        {
            Assert.Empty(breaches);
        }
        else
        {
            Assert.Contains(breach, Assert.Single(breaches), StringComparison.Ordinal);
        }
    }

    private static CompiledCode InClass(string members) => Code($"public sealed class C {{ {members} }}");

    private static CompiledCode Code(string source, string? within = "N")
    {
        var usings = "using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Newtonsoft.Json; using Newtonsoft.Json.Linq;\n";
        var compilation = CSharpCompilation.Create(
            "code",
            [CSharpSyntaxTree.ParseText(usings + (within is null ? "" : $"namespace {within};\n") + source)],
            Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS0501");
        return new CompiledCode(compilation.Assembly);
    }
}
