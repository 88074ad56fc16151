using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Tests.CSharp;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_kind_of_declaration_is_one_line() => Assert.Equal(
        [
            "delegate int Ask<T>(T question) where T : class",
            "class C<T> : IDisposable",
            "protected C<T>.C(int a, params string[] b)",
            "const string C<T>.A = \"a\"",
            "event EventHandler? C<T>.Changed",
            "async_ C<T>.G()",
            "static Task<IList<T>?> C<T>.M<U>(ref U u, T? t = default, CancellationToken token = default) where U : struct, IEquatable<U>",
            "string? C<T>.P { get; protected set; }",
            "static bool C<T>.operator ==(C<T> left, C<T> right)",
            "static implicit C<T>.operator C<T>(string value)",
            "T C<T>.this[int index] { get; }",
            "interface C<T>.IInner",
            "void C<T>.IInner.Do(int x)",
            "enum E : byte",
            "E.One = 1",
            "E.Two",
        ],
        PublicSurface.Of("""
            namespace A.B;
            public delegate int Ask<T>(T question) where T : class;
            public partial class C<T> : IDisposable, IJsonModel<C<T>>
            {
                private int _hidden;
                internal string Codec = "";
                public const string A = "a";
                protected C(int a, params string[] b) => _hidden = a;
                [Obsolete]
                public string? P { get; protected set; }
                internal protected_ Q { get; }
                public T this[int index] => default!;
                public event EventHandler? Changed;
                public async_ G() => null!;
                public static async Task<IList<T>?> M<U>(
                    ref U u, T? t = default,
                    CancellationToken token = default)
                    where U : struct, IEquatable<U> { return null; }
                void IDisposable.Dispose() { }
                public override string ToString() => "";
                public static implicit operator C<T>(string value) => null!;
                public static bool operator ==(C<T> left, C<T> right) => true;
                public interface IInner { void Do(int x); private void Own() { } }
                private class Hidden { public int Seen { get; } }
            }
            internal class D { public int Never { get; set; } }
            public enum E : byte { One = 1, Two }
            """));

    [Fact]
    public void Records_events_and_fields_are_told_without_what_stands_behind_them() => Assert.Equal(
        [
            "record R(int A, string B = \"b\") : IBase",
            "readonly record struct S(int A)",
            "class X",
            "event EventHandler X.E",
            "static readonly string X.F",
            "int X.Y { get; }",
        ],
        PublicSurface.Of("""
            public record R(int A, string B = "b") : IBase;
            public readonly record struct S(int A);
            public class X
            {
                public static readonly string F = "f";
                public int Y => 1;
                public event EventHandler E { add { } remove { } }
            }
            """));

    [Fact]
    public void Order_and_layout_mean_nothing()
    {
        const string Source = "public class A { public int X { get; set; } public void M(int a = 1) { } }\npublic class B { }";
        const string Other = "public class B{}\npublic partial class A\n{\n    /// <summary>M</summary>\n    public void M( int a=1 ) => X = a;\n    public int X { get; set; }\n}";

        Assert.Equivalent(CSharpDifference.None, CSharpDiff.Compare(Source, Other), strict: true);
    }

    [Theory]
    [InlineData("public int X { get; set; }", "public int X { get; set; } public int Y { get; set; }", SemVerBump.Minor)]
    [InlineData("public int X { get; set; }", "public int? X { get; set; }", SemVerBump.Major)]
    [InlineData("public int X { get; set; }", "public int X { get; private set; }", SemVerBump.Major)]
    [InlineData("public void M(int a) { }", "public void M(int b) { }", SemVerBump.Major)]
    [InlineData("public void M(int a = 1) { }", "public void M(int a = 2) { }", SemVerBump.Major)]
    [InlineData("public int X { get; set; }", "public int X { get; set; } internal int Y { get; set; }", SemVerBump.None)]
    public void What_goes_asks_for_a_major_version_and_what_only_comes_for_a_minor_one(string @base, string head, SemVerBump expected) =>
        Assert.Equal(expected, CSharpDiff.Compare($"public class A {{ {@base} }}", $"public class A {{ {head} }}").Bump);
}
