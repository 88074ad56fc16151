using System.Text;
using System.Text.RegularExpressions;
using OpenCx.Contract.JsonPath;
using OpenCx.Contract.JsonPath.Regexp;

namespace OpenCx.Contract.Tests.JsonPath;

public class IRegexpTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("a|", "a")]
    [InlineData("a|", "")]
    [InlineData("()", "")]
    [InlineData("a*", "aaaa")]
    [InlineData("a+b?", "aab")]
    [InlineData("(ab){2}", "abab")]
    [InlineData("a{2,}", "aaaaa")]
    [InlineData("a{1,2}", "aa")]
    [InlineData("a{0}", "")]
    [InlineData("a{003}", "aaa")]
    [InlineData("(a|b)*c", "ababc")]
    [InlineData("[a-c]+", "abcabc")]
    [InlineData("[^a-c]+", "xyz\n")]
    [InlineData("[-a]+", "a-a")]
    [InlineData("[a-]+", "a-a")]
    [InlineData("[--]", "-")]
    [InlineData("[^-]", "x")]
    [InlineData("[^]", "^")]
    [InlineData("[a^]+", "a^")]
    [InlineData("[.]", ".")]
    [InlineData("[$*+?(){}|]+", "$*+?(){}|")]
    [InlineData(@"[\]\[\\\-]+", @"][\-")]
    [InlineData(@"[\p{Nd}x]+", "1x٣")]
    [InlineData(@"[^\P{Lu}]+", "ÄB")]
    [InlineData(@"\.\*\+\?\(\)\[\]\{\}\|\^\-\\", @".*+?()[]{}|^-\")]
    [InlineData(@"\n\r\t", "\n\r\t")]
    [InlineData(@"\p{L}\p{Lu}\P{Lu}", "xÄä")]
    [InlineData(@"\p{Lu}", "𝐀")]
    [InlineData(@"\p{Cn}\p{Co}\p{Cc}", "\u0378\ue000\u0001")]
    [InlineData("..", "☺😀")]
    [InlineData(".", "\u2028")]
    [InlineData("[😀-😂]{2}", "😁😂")]
    [InlineData("😀+", "😀😀")]
    [InlineData("^ab$", "ab")]
    [InlineData("(^a|b)*", "abb")]
    [InlineData("-", "-")]
    [InlineData("a,b", "a,b")]
    public void A_pattern_matches(string pattern, string text) => Assert.True(IRegexp.TryParse(pattern)!.IsMatch(text, PatternScope.Whole));

    [Theory]
    [InlineData("abc", "ab")]
    [InlineData("abc", "abcd")]
    [InlineData("abc", "ABC")]
    [InlineData("a{2}", "a")]
    [InlineData("a{2}", "aaa")]
    [InlineData("a{1,2}", "aaa")]
    [InlineData(".", "\n")]
    [InlineData(".", "\r")]
    [InlineData("..", "😀")]
    [InlineData("[^a]", "a")]
    [InlineData("[^😀]", "😀")]
    [InlineData("[^^]", "^")]
    [InlineData(@"\P{Lu}", "Ä")]
    [InlineData("a^b", "a^b")]
    [InlineData("ab$", "ab\n")]
    public void A_pattern_does_not_match(string pattern, string text) => Assert.False(IRegexp.TryParse(pattern)!.IsMatch(text, PatternScope.Whole));

    [Theory]
    [InlineData("b$", "ab", true)]
    [InlineData("b$", "abc", false)]
    [InlineData("^b", "ab", false)]
    [InlineData("^a", "ab", true)]
    [InlineData("b+c", "abbbcd", true)]
    [InlineData("$", "abc", true)]
    [InlineData("😀", "a😀b", true)]
    public void A_search_looks_everywhere(string pattern, string text, bool found) =>
        Assert.Equal(found, IRegexp.TryParse(pattern)!.IsMatch(text, PatternScope.Part));

    [Theory]
    [InlineData(@"\d")]
    [InlineData(@"\w+")]
    [InlineData(@"\s")]
    [InlineData(@"\bfoo")]
    [InlineData(@"\$")]
    [InlineData(@"\/")]
    [InlineData(@"\u0041")]
    [InlineData(@"a\")]
    [InlineData("(?:a)")]
    [InlineData("(?i)a")]
    [InlineData("(?=a)")]
    [InlineData("a*?")]
    [InlineData("a**")]
    [InlineData("a{1}{2}")]
    [InlineData("*a")]
    [InlineData("a|+")]
    [InlineData("a{,2}")]
    [InlineData("a{2,1}")]
    [InlineData("a{x}")]
    [InlineData("a{1")]
    [InlineData("a{")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("]")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[a")]
    [InlineData("[a-")]
    [InlineData("[[a]]")]
    [InlineData("[z-a]")]
    [InlineData("[a-b-c]")]
    [InlineData("[a--]")]
    [InlineData(@"[a-\p{L}]")]
    [InlineData(@"[\d]")]
    [InlineData(@"\p")]
    [InlineData(@"\p{")]
    [InlineData(@"\p{}")]
    [InlineData(@"\pL")]
    [InlineData(@"\p{Letter}")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"\p{lu}")]
    [InlineData(@"\p{Cs}")]
    [InlineData(@"\p{Xx}")]
    public void What_is_no_interoperable_pattern_is_never_matched(string pattern)
    {
        Assert.Null(IRegexp.TryParse(pattern));
        Expect.Holds(false, "\"a\"", $"search(@, '{pattern.Replace(@"\", @"\\", StringComparison.Ordinal)}')");
    }

    [Fact, Trait("Category", "Slow")]
    public void Random_patterns_agree_with_the_engine_of_the_platform()
    {
        const int seed = 9485;
        var random = new Random(seed);
        for (var round = 0; round < 3_000; round++)
        {
            var pattern = RandomPattern(random, depth: 3);
            var platform = new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking);
            var part = new Regex(pattern, RegexOptions.NonBacktracking);
            var ours = IRegexp.TryParse(pattern);
            for (var attempt = 0; attempt < 10; attempt++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abc"[random.Next(3)]));
                Assert.True(
                    ours?.IsMatch(text, PatternScope.Whole) == platform.IsMatch(text) && ours.IsMatch(text, PatternScope.Part) == part.IsMatch(text),
                    $"seed {seed}: /{pattern}/ on \"{text}\"");
            }
        }
    }

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("((((a*)*)*)*)*b")]
    [InlineData("(a|a)*b")]
    [InlineData("(a?){200}a{200}b")]
    public void A_pattern_that_ruins_backtracking_engines_is_answered(string pattern) =>
        Assert.False(IRegexp.TryParse(pattern)!.IsMatch(new string('a', 2_000), PatternScope.Whole));

    [Theory]
    [InlineData("((a{999}){999}){999}")]
    [InlineData("a{99999999999999999999}")]
    [InlineData("(a?){1000000}")]
    public void A_pattern_too_large_to_try_is_an_error(string pattern) =>
        Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse($"$[?match(@, '{pattern}')]").Select(new System.Text.Json.Nodes.JsonArray("a")));

    [Fact]
    public void Groups_nested_beyond_reason_are_an_error() =>
        Assert.Throws<JsonPathException>(() => IRegexp.TryParse(new string('(', 10_000) + new string(')', 10_000)));

    [Fact]
    public void Groups_side_by_side_are_no_nesting() =>
        Assert.True(IRegexp.TryParse(string.Concat(Enumerable.Repeat("(a)", 1_000)))!.IsMatch(new string('a', 1_000), PatternScope.Whole));

    [Theory]
    [InlineData("(){1000000}a")]
    [InlineData("(((){1000000}){1000000}){1000000}a")]
    [InlineData("(^)*a($)+")]
    public void Repeating_nothing_is_still_nothing(string pattern) =>
        Assert.True(IRegexp.TryParse(pattern)!.IsMatch("a", PatternScope.Whole));

    private static string RandomPattern(Random random, int depth)
    {
        var pattern = new StringBuilder();
        for (var count = random.Next(4); count > 0; count--)
        {
            pattern.Append(random.Next(depth > 0 ? 7 : 4) switch
            {
                0 => ".",
                1 => "[ab]",
                2 => "[^a]",
                3 => "abc"[random.Next(3)].ToString(),
                4 => $"({RandomPattern(random, depth - 1)})",
                5 => $"({RandomPattern(random, depth - 1)}|{RandomPattern(random, depth - 1)})",
                _ => $"({RandomPattern(random, depth - 1)})",
            });
            pattern.Append(random.Next(10) switch { 0 => "*", 1 => "+", 2 => "?", 3 => "{2}", 4 => "{1,3}", 5 => "{1,}", _ => "" });
        }

        return pattern.ToString();
    }
}
