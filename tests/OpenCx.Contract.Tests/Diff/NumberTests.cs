namespace OpenCx.Contract.Tests.Diff;

/// <summary>Numbers are compared with all their digits, whatever C# could hold, and told as people write them.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("-1", "-2", "lowered")]
    [InlineData("-2", "-1", "raised")]
    [InlineData("-0.5", "0.5", "raised")]
    [InlineData("0", "-0.001", "lowered")]
    [InlineData("9", "10", "raised")]
    [InlineData("123.45", "123.456", "raised")]
    [InlineData("0.0025", "0.0026", "raised")]
    [InlineData("-1e400", "1e400", "raised")]
    [InlineData("1000000000000000000000000000", "1e28", "raised")]
    [InlineData("1e-29", "0.0000000000000000000000000001", "raised")]
    [InlineData("0.12345678901234567890123456789", "0.12345678901234567890123456788", "lowered")]
    public void Limits_go_up_and_down_by_their_last_digit(string before, string after, string way)
    {
        var change = Assert.Single(Documents.Compare(Minimum(before), Minimum(after)));

        Assert.Equal(($"request-minimum-{way}", $"minimum went from {before} to {after}"), (change.Rule.Id, change.Message));
        Assert.Equal((before, after), (change.Before, change.After));
    }

    [Theory]
    [InlineData("10.50", "10.5")]
    [InlineData("0.10e1", "1")]
    [InlineData("1E+2", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("-25e-1", "-2.5")]
    [InlineData("100000e-5", "1.0")]
    public void One_number_has_many_spellings(string one, string other) => Assert.Empty(Documents.Compare(Minimum(one), Minimum(other)));

    [Theory]
    [InlineData("2.5e-3", "1", "0.0025")]
    [InlineData("1e27", "1e30", "1000000000000000000000000000")]
    [InlineData("-12.5e1", "1", "-125")]
    [InlineData("1e99999999999999999999", "1", "1e1000000000")]
    [InlineData("1e-99999999999999999999", "1", "1e-1000000000")]
    [InlineData("15e-40", "1", "15e-40")]
    public void Numbers_are_told_as_people_write_them(string written, string other, string told) =>
        Assert.Equal(told, Assert.Single(Documents.Compare(Minimum(written), Minimum(other))).Before);

    [Theory]
    [InlineData("minimum", "exclusiveMinimum", "raised")]
    [InlineData("maximum", "exclusiveMaximum", "lowered")]
    public void A_limit_that_is_excluded_itself_is_the_tighter_one(string inclusive, string exclusive, string way)
    {
        var (loose, tight) = (Documents.OfRequest($"{{type: number, {inclusive}: -5}}"), Documents.OfRequest($"{{type: number, {exclusive}: -5}}"));
        var change = Assert.Single(Documents.Compare(loose, tight));

        Assert.Equal(($"request-{inclusive}-{way}", $"{inclusive} went from -5 to -5 (exclusive)"), (change.Rule.Id, change.Message));
        Assert.Single(Documents.Compare(tight, loose));
    }

    [Theory]
    [InlineData("exclusiveMinimum: 2.5", "minimum: 3")]
    [InlineData("exclusiveMinimum: 3", "minimum: 4")]
    [InlineData("exclusiveMaximum: -2.5", "maximum: -3")]
    [InlineData("minimum: 2.5", "minimum: 3")]
    [InlineData("maximum: 2.5", "maximum: 2")]
    [InlineData("exclusiveMaximum: 1000000000000000000", "maximum: 999999999999999999")]
    public void Of_integers_a_limit_between_two_is_the_next_one(string one, string other) =>
        Assert.Empty(Documents.CompareRequests($"{{type: integer, {one}}}", $"{{type: integer, {other}}}"));

    [Theory]
    [InlineData("int32", "int64", "{type: integer, format: ")]
    [InlineData("int32", "double", "{type: number, format: ")]
    public void A_format_that_holds_all_numbers_of_another_is_wider(string narrow, string wide, string schema)
    {
        Assert.Equal(["request-format-widened"], Documents.CompareRequests($"{schema}{narrow}}}", $"{schema}{wide}}}"));
        Assert.Equal(["request-format-narrowed"], Documents.CompareRequests($"{schema}{wide}}}", $"{schema}{narrow}}}"));
    }

    [Fact]
    public void An_integer_that_becomes_a_number_is_told_as_wider_alone() =>
        Assert.Equal(["request-format-widened", "request-type-widened"], Documents.CompareRequests("{type: integer, format: int32}", "{type: number, format: double}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("10", "5", "widened")]
    [InlineData("0.01", "0.001", "widened")]
    [InlineData("1e50", "0.25", "widened")]
    [InlineData("5", "10", "narrowed")]
    [InlineData("0.5", "1e1", "narrowed")]
    [InlineData("4", "6", "changed")]
    [InlineData("1e200", "3", "changed")]
    [InlineData("2", "0", "changed")]
    public void What_is_a_multiple_of_a_multiple_is_one(string before, string after, string way)
    {
        var change = Assert.Single(Documents.Compare(MultipleOf(before), MultipleOf(after)));

        Assert.Equal($"request-multiple-of-{way}", change.Rule.Id);

        static string MultipleOf(string step) => Documents.OfRequest($"{{type: number, multipleOf: {step}}}");
    }

    private static string Minimum(string number) => Documents.OfRequest($"{{type: number, minimum: {number}}}");
}
