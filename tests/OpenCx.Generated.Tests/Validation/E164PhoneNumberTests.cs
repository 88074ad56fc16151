using System.Text.RegularExpressions;

namespace OpenCx.Tests.Validation;

public partial class E164PhoneNumberTests
{
    [Theory]
    [InlineData("+14155550123")]
    [InlineData("+442079460958")]
    [InlineData("+390612345678")]
    [InlineData("+2901")]
    [InlineData("+1")]
    [InlineData("+123456789012345")]
    public void A_number_in_E164_form_is_taken_as_it_is(string number)
    {
        Assert.True(E164PhoneNumber.IsValid(number));
        Assert.True(E164PhoneNumber.TryParse(number, out var parsed));
        Assert.Equal(number, parsed.ToString());
        Assert.Equal(number, (string)E164PhoneNumber.Parse(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("14155550123")]
    [InlineData("+04155550123")]
    [InlineData("+1234567890123456")]
    [InlineData("++14155550123")]
    [InlineData("+1415555012a")]
    [InlineData("+1 415 555 0123")]
    [InlineData("+1-415-555-0123")]
    [InlineData(" +14155550123")]
    [InlineData("+14155550123 ")]
    [InlineData("+14155550123\n")]
    [InlineData("+14155550123\0")]
    [InlineData("\uFEFF+14155550123")]
    [InlineData("+14155550123\u200E")]
    [InlineData("+\u0661\u0664\u0661\u0665")]
    [InlineData("+1\u0664155550123")]
    [InlineData("+\uFF11\uFF14\uFF11\uFF15")]
    [InlineData("\uFF0B14155550123")]
    [InlineData("+1415555012\u00B3")]
    [InlineData("0014155550123")]
    [InlineData("tel:+14155550123")]
    public void Anything_else_is_refused(string number)
    {
        Assert.False(E164PhoneNumber.IsValid(number));
        Assert.False(E164PhoneNumber.TryParse(number, out var parsed));
        Assert.Equal(default, parsed);
        Assert.Throws<FormatException>(() => E164PhoneNumber.Parse(number));
    }

    [Fact]
    public void No_number_is_not_a_number()
    {
        Assert.False(E164PhoneNumber.IsValid(null));
        Assert.False(E164PhoneNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("number", () => E164PhoneNumber.Parse(null!));
    }

    [Fact]
    public void The_rule_agrees_with_the_grammar_on_every_short_string()
    {
        foreach (var text in ShortStrings.Over("+019 \n\0\u0663\uFF11\uFF0B\u0301\u00B9", 5))
        {
            AssertAgreement(text);
        }
    }

    [Fact]
    public void The_rule_agrees_with_the_grammar_up_to_the_limit_of_digits_and_past_it()
    {
        foreach (var text in ShortStrings.Over("+7", 17).Concat(ShortStrings.Over("1\u0967", 16).Select(digits => "+" + digits)))
        {
            AssertAgreement(text);
        }
    }

    [Fact]
    public void The_rule_agrees_with_the_grammar_on_every_character_in_every_place()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            AssertAgreement($"{character}4155550123");
            AssertAgreement($"{character}+4155550123");
            AssertAgreement($"+{character}4155550123");
            AssertAgreement($"+4155{character}550123");
            AssertAgreement($"+4155550123{character}");
        }
    }

    [Fact]
    public void The_message_names_the_value_and_what_would_be_right()
    {
        var fault = Assert.Throws<FormatException>(() => E164PhoneNumber.Parse("+1 (415) 555-0123\n"));

        Assert.Contains(@"""+1 (415) 555-0123\u000A""", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(@"did you mean ""+14155550123""?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_value_is_shortened_in_the_message()
    {
        var fault = Assert.Throws<FormatException>(() => E164PhoneNumber.Parse(new string('7', 100_000)));

        Assert.InRange(fault.Message.Length, 1, 300);
        Assert.Contains("(100000 characters)", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, "\"")]
    [InlineData(41, "...\" (41 characters)")]
    public void Forty_characters_of_a_value_are_shown(int length, string end)
    {
        var fault = Assert.Throws<FormatException>(() => E164PhoneNumber.Parse(new string('7', length)));

        Assert.StartsWith($"\"{new string('7', 40)}{end} is not", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_shown_as_it_is()
    {
        var fault = Assert.Throws<FormatException>(() => E164PhoneNumber.Parse("\U0001F4DE1\uD83D"));

        Assert.StartsWith("\"\U0001F4DE1\\uD83D\" is not", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_equal_when_their_digits_are()
    {
        var number = E164PhoneNumber.Parse("+14155550123");

        Assert.True(number == E164PhoneNumber.Parse("+14155550123"));
        Assert.True(number != E164PhoneNumber.Parse("+14155550124"));
        Assert.True(number.Equals((object)E164PhoneNumber.Parse("+14155550123")));
        Assert.Equal(number.GetHashCode(), E164PhoneNumber.Parse("+14155550123").GetHashCode());
        Assert.False(number.Equals("+14155550123"));
        Assert.Equal(string.Empty, default(E164PhoneNumber).ToString());
        Assert.Equal(0, default(E164PhoneNumber).GetHashCode());
    }

    [Fact]
    public void Numbers_spread_over_a_hash_table()
    {
        var hashCodes = Enumerable.Range(1000, 100).Select(line => E164PhoneNumber.Parse($"+1415555{line}").GetHashCode());

        Assert.InRange(hashCodes.Distinct().Count(), 90, 100);
    }

    private static void AssertAgreement(string text)
    {
        if (Grammar().IsMatch(text) != E164PhoneNumber.IsValid(text))
        {
            Assert.Fail(string.Join(' ', text.Select(character => FormattableString.Invariant($"U+{(int)character:X4}"))));
        }
    }

    [GeneratedRegex(@"\A\+[1-9][0-9]{0,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
