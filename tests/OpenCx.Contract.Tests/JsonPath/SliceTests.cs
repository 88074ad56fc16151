using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

public class SliceTests
{
    private const string Digits = "[0,1,2,3,4,5,6]";

    [Theory]
    [InlineData("$[1:3]", 1, 2)]
    [InlineData("$[5:]", 5, 6)]
    [InlineData("$[:2]", 0, 1)]
    [InlineData("$[1:5:2]", 1, 3)]
    [InlineData("$[5:1:-2]", 5, 3)]
    [InlineData("$[::-1]", 6, 5, 4, 3, 2, 1, 0)]
    [InlineData("$[:]", 0, 1, 2, 3, 4, 5, 6)]
    [InlineData("$[::]", 0, 1, 2, 3, 4, 5, 6)]
    [InlineData("$[-2:]", 5, 6)]
    [InlineData("$[:-5]", 0, 1)]
    [InlineData("$[::0]")]
    [InlineData("$[-9007199254740991:9007199254740991:9007199254740991]", 0)]
    [InlineData("$[9007199254740991:-9007199254740991:-9007199254740991]", 6)]
    public void A_slice_is_start_end_and_step(string query, params int[] items) =>
        Expect.Places(Digits, query, [.. items.Select(item => $"$[{item}]")]);

    [Fact]
    public void A_slice_of_what_is_no_array_is_empty() => Expect.Places("""{"a": 1}""", "$[:]");

    /// <summary>The pseudo code of RFC 9535, section 2.3.4.2.2, over every small slice of every small array.</summary>
    [Fact]
    public void Every_small_slice_agrees_with_the_standard()
    {
        int?[] bounds = [null, .. Enumerable.Range(-6, 13)];
        for (var length = 0; length <= 5; length++)
        {
            var array = new JsonArray([.. Enumerable.Range(0, length).Select(item => (JsonNode)item)]);
            foreach (var (start, end, step) in from start in bounds from end in bounds from step in bounds select (start, end, step))
            {
                var query = JsonPathQuery.Parse($"$[{start}:{end}:{step}]");

                Assert.Equal(Standard(start, end, step ?? 1, length), query.Select(array).Select(node => node.Index!.Value));
            }
        }
    }

    private static IEnumerable<int> Standard(int? start, int? end, int step, int length)
    {
        if (step == 0)
        {
            return [];
        }

        var from = Normalize(start ?? (step >= 0 ? 0 : length - 1));
        var to = Normalize(end ?? (step >= 0 ? length : -length - 1));
        if (step > 0)
        {
            var lower = Math.Min(Math.Max(from, 0), length);
            var upper = Math.Min(Math.Max(to, 0), length);
            return Enumerable.Range(0, length).Where(index => index >= lower && index < upper && (index - lower) % step == 0);
        }
        else
        {
            var upper = Math.Min(Math.Max(from, -1), length - 1);
            var lower = Math.Min(Math.Max(to, -1), length - 1);
            return Enumerable.Range(0, length).Reverse().Where(index => index <= upper && index > lower && (upper - index) % -step == 0);
        }

        int Normalize(int index) => index >= 0 ? index : length + index;
    }
}
