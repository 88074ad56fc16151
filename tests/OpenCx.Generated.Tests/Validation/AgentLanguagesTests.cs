namespace OpenCx.Tests.Validation;

public class AgentLanguagesTests
{
    [Fact]
    public void The_combinable_set_is_the_one_the_contract_names() =>
        Assert.Equal(ContractProse.CombinableLanguages(), AgentLanguages.Combinable);

    [Fact]
    public void Exactly_the_codes_of_the_combinable_set_can_be_combined() =>
        Assert.Equal(AgentLanguages.Combinable.Order(), TwoLetterStrings().Where(AgentLanguages.CanBeCombined));

    [Fact]
    public void The_table_and_the_question_agree_on_every_two_letters() =>
        Assert.Equal(AgentLanguages.Iso639, TwoLetterStrings().Where(AgentLanguages.IsIso639));

    [Fact]
    public void The_table_is_complete()
    {
        // Counted in the registries' own tables, not in ours.
        (char Initial, int Codes)[] expected =
        [
            ('a', 12), ('b', 10), ('c', 9), ('d', 4), ('e', 7), ('f', 7), ('g', 6), ('h', 9), ('i', 10), ('j', 2), ('k', 15), ('l', 9), ('m', 10),
            ('n', 11), ('o', 5), ('p', 5), ('q', 1), ('r', 5), ('s', 19), ('t', 14), ('u', 4), ('v', 3), ('w', 2), ('x', 1), ('y', 2), ('z', 3),
        ];
        Assert.Equal(expected, AgentLanguages.Iso639.GroupBy(code => code[0], (initial, codes) => (initial, codes.Count())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("EN")]
    [InlineData("eng")]
    [InlineData("en-US")]
    [InlineData("en\n")]
    [InlineData(" en")]
    [InlineData("\uFF45\uFF4E")]
    [InlineData("xx")]
    [InlineData("iw")]
    public void What_is_no_code_is_neither_known_nor_combinable(string? code)
    {
        Assert.False(AgentLanguages.IsIso639(code));
        Assert.False(AgentLanguages.CanBeCombined(code));
    }

    [Fact]
    public void A_code_is_two_ascii_letters_whatever_character_stands_beside_or_in_place_of_them()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            Assert.Equal(char.IsAsciiLetterLower(character) && AgentLanguages.Iso639.Contains($"e{character}"), AgentLanguages.IsIso639($"e{character}"));
            Assert.Equal(char.IsAsciiLetterLower(character) && AgentLanguages.Iso639.Contains($"{character}n"), AgentLanguages.IsIso639($"{character}n"));
            Assert.False(AgentLanguages.IsIso639($"en{character}"));
            Assert.False(AgentLanguages.IsIso639($"{character}en"));
        }
    }

    private static IEnumerable<string> TwoLetterStrings() =>
        ShortStrings.Over("abcdefghijklmnopqrstuvwxyz", 2).Where(text => text.Length == 2);
}
