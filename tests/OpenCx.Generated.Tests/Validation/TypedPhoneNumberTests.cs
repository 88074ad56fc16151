namespace OpenCx.Tests.Validation;

public class TypedPhoneNumberTests
{
    [Theory]
    [InlineData("+14155550123", "+14155550123")]
    [InlineData("+1 415 555 0123", "+14155550123")]
    [InlineData("+1 (415) 555-0123", "+14155550123")]
    [InlineData("+1.415.555.0123", "+14155550123")]
    [InlineData("  +1-415-555-0123\n", "+14155550123")]
    [InlineData("(+44) 20 7946 0958", "+442079460958")]
    [InlineData("(0044) 20 7946 0958", "+442079460958")]
    [InlineData("+7 (4) 955550123", "+74955550123")]
    [InlineData("+44\u00A020\u202F7946\u20110958", "+442079460958")]
    [InlineData("00 44 20 7946 0958", "+442079460958")]
    [InlineData("0044 (20) 7946-0958", "+442079460958")]
    [InlineData("+39 06 1234 5678", "+390612345678")]
    public void What_a_person_types_becomes_the_number_they_mean(string typed, string expected)
    {
        Assert.True(E164PhoneNumber.TryNormalize(typed, out var number));
        Assert.Equal(expected, number.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+")]
    [InlineData("00")]
    [InlineData("415 555 0123")]
    [InlineData("020 7946 0958")]
    [InlineData("011 44 20 7946 0958")]
    [InlineData("+44 (0)20 7946 0958")]
    [InlineData("+44 (0) 20 7946 0958")]
    [InlineData("+44 (020) 7946 0958")]
    [InlineData("+39 (06) 1234 5678")]
    [InlineData("(0)044 20 7946 0958")]
    [InlineData("+0044 20 7946 0958")]
    [InlineData("0 044 20 7946 0958")]
    [InlineData("0.0.4.4")]
    [InlineData("(0)0 44 20 7946 0958")]
    [InlineData("000 44 20 7946 0958")]
    [InlineData("+1 415 555 0123 x9")]
    [InlineData("+1 800 FLOWERS")]
    [InlineData("+1 415 555 0123 / 0124")]
    [InlineData("+1 415 555 0123\n+1 415 555 0124")]
    [InlineData("+1 (415 555 0123")]
    [InlineData("(+1 415 555 0123")]
    [InlineData("((+1) 415 555 0123")]
    [InlineData("+1 415) 555 0123")]
    [InlineData("+1 ((415)) 555 0123")]
    [InlineData("+1 () 415 555 0123")]
    [InlineData("1 + 415 555 0123")]
    [InlineData("+\u0661\u0664\u0661\u0665")]
    [InlineData("+1234 5678 9012 3456")]
    public void What_leaves_a_doubt_is_refused(string? typed)
    {
        Assert.False(E164PhoneNumber.TryNormalize(typed, out var number));
        Assert.Equal(default, number);
    }

    [Fact]
    public void What_comes_out_is_always_in_E164_form()
    {
        foreach (var typed in ShortStrings.Over("+0 1-()", 6))
        {
            if (E164PhoneNumber.TryNormalize(typed, out var number))
            {
                Assert.True(E164PhoneNumber.IsValid(number), $"\"{typed}\" became \"{number}\"");
            }
        }
    }
}
