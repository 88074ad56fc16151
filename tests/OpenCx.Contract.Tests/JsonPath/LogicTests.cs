namespace OpenCx.Contract.Tests.JsonPath;

public class LogicTests
{
    public static TheoryData<bool, bool, bool> TruthTable()
    {
        var table = new TheoryData<bool, bool, bool>();
        bool[] both = [false, true];
        foreach (var (a, b, c) in from a in both from b in both from c in both select (a, b, c))
        {
            table.Add(a, b, c);
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(TruthTable))]
    public void Not_binds_tighter_than_and_and_and_tighter_than_or(bool a, bool b, bool c)
    {
        var members = new[] { (a, "\"a\":0"), (b, "\"b\":null"), (c, "\"c\":false") }.Where(member => member.Item1).Select(member => member.Item2);
        var value = $"{{{string.Join(',', members)}}}";

        Expect.Holds(a || (b && c), value, "@.a || @.b && @.c");
        Expect.Holds((a && b) || c, value, "@.a && @.b || @.c");
        Expect.Holds((a || b) && c, value, "(@.a || @.b) && @.c");
        Expect.Holds(!a && b, value, "!@.a && @.b");
        Expect.Holds(!(a && b), value, "!(@.a && @.b)");
        Expect.Holds(!a || (!b && !c), value, "!@.a||!@.b&&!(@.c)");
        Expect.Holds(a && b && c, value, "((@.a) && (@.b && (@.c)))");
        Expect.Holds(a == b, value, "@.a && @.b || !@.a && !@.b");
    }

    [Fact]
    public void A_filter_looks_at_the_children_of_arrays_and_of_objects()
    {
        Expect.Places("""[{"a": 1}, {"b": 1}, [{"a": 1}]]""", "$[?@.a]", "$[0]");
        Expect.Places("""{"x": {"a": 1}, "y": {"b": 1}}""", "$[?@.a]", "$['x']");
        Expect.Places("\"text\"", "$[?@ == 'text']");
    }

    [Fact]
    public void A_filter_may_hold_a_filter_and_look_at_the_root()
    {
        Expect.Places("[[1, 2], [3], []]", "$[?@[?@ > 1]]", "$[0]", "$[1]");
        Expect.Places("""{"limit": 2, "items": [1, 2, 3]}""", "$.items[?@ > $.limit]", "$['items'][2]");
        Expect.Places("""{"max": 2, "rows": [[1, 2], [0]]}""", "$.rows[?@[?@ == $.max]]", "$['rows'][0]");
    }

    [Fact]
    public void An_existence_test_takes_any_query()
    {
        const string json = """[{"a": [5]}, {"a": []}, {"b": {"a": [1]}}]""";

        Expect.Places(json, "$[?@.a[*]]", "$[0]");
        Expect.Places(json, "$[?@..a[0]]", "$[0]", "$[2]");
        Expect.Places(json, "$[?@['a', 'b']]", "$[0]", "$[1]", "$[2]");
        Expect.Places(json, "$[?@]", "$[0]", "$[1]", "$[2]");
        Expect.Places(json, "$[?@[ 'b' ]]", "$[2]");
    }
}
