using Newtonsoft.Json.Linq;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>An object comes back as it came, whatever was wrong with it, and says each thing that was.</summary>
public class ObjectCodecTests
{
    private const string Start = "{\"id\":1,\"must\":true";

    [Theory]
    [InlineData(Start + "}")]
    [InlineData("{\"id\":1,\"must\":null,\"text\":\"a\",\"number\":1.5,\"maybe\":\"b\",\"list\":[1],\"raw\":{\"a\":1.0},\"inner\":" + Start + "}}")]
    [InlineData(Start + ",\"number\":1e0}")]
    [InlineData(Start + ",\"number\":1}")]
    [InlineData(Start + ",\"list\":[1.0]}")]
    [InlineData(Start + ",\"maybe\":null}")]
    [InlineData(Start + ",\"raw\":null}")]
    [InlineData("{\"id\":1.0,\"must\":true}")]
    public void What_keeps_to_the_contract_comes_back_without_a_word(string json) =>
        Assert.Equal(new Passage(json, IsInexact: false, ""), Passage.Through(Holder.Codec, json));

    [Theory]
    [InlineData("{}", "MissingMember $.id: an integer of 64 bits, not nothing; MissingMember $.must: a boolean, not nothing")]
    [InlineData("{\"id\":null,\"must\":true}", "UnexpectedNull $.id: an integer of 64 bits, not null")]
    [InlineData("{\"id\":\"1\",\"must\":[1]}", "WrongType $.id: an integer of 64 bits, not the string \"1\"; WrongType $.must: a boolean, not an array")]
    [InlineData(Start + ",\"text\":null}", "UnexpectedNull $.text: a string, not null")]
    [InlineData(Start + ",\"list\":[1,\"a\"]}", "WrongType $.list[*]: an integer of 64 bits, not the string \"a\"")]
    [InlineData(Start + ",\"inner\":{\"id\":1,\"must\":1}}", "WrongType $.inner.must: a boolean, not the number 1")]
    [InlineData(Start + ",\"new\":{\"a\":[1.50]}}", "UnknownMember $.new: no member of this name, not an object")]
    [InlineData(Start + ",\"new\":null}", "UnknownMember $.new: no member of this name, not null")]
    public void What_departs_from_it_is_told_and_comes_back_all_the_same(string json, string drift) =>
        Assert.Equal(new Passage(json, IsInexact: false, drift), Passage.Through(Holder.Codec, json));

    [Theory]
    [InlineData("{\"id\":2,\"id\":1,\"must\":true}", "DuplicateMember $.id: one member of this name, not another one")]
    [InlineData("{\"id\":\"a\",\"id\":1,\"must\":true}", "WrongType $.id: an integer of 64 bits, not the string \"a\"; DuplicateMember $.id: one member of this name, not another one")]
    [InlineData("{\"must\":true,\"id\":1}", "")]
    public void Of_two_members_of_one_name_the_last_counts(string json, string drift) =>
        Assert.Equal(new Passage(Start + "}", IsInexact: false, drift), Passage.Through(Holder.Codec, json));

    [Fact]
    public void Of_a_member_whose_last_value_is_none_nothing_is_left_of_the_first()
    {
        var holder = Read(Start + ",\"text\":\"a\",\"number\":1.5,\"text\":5,\"number\":null}");

        Assert.Null(holder.Text);
        Assert.Null(holder.Number);
        Assert.Equal(Start + ",\"text\":5,\"number\":null}", JsonText.Of(Holder.Codec, holder));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n\r")]
    [InlineData("\r\n\n\r")]
    public void A_kept_text_is_found_again_whatever_ends_the_lines(string lines)
    {
        var json = $"{lines}{{{lines}\"id\":{lines}1.0,{lines}\"must\":true,{lines}{lines}\"number\":{lines}1e0,\"list\":[1,{lines}\"a\"]{lines}}}{lines}";

        var passage = Passage.Through(Holder.Codec, json);

        Assert.Equal($"{{\"id\":1.0,\"must\":true,\"number\":1e0,\"list\":[1,{lines}\"a\"]}}", passage.Written);
    }

    [Fact]
    public void Of_two_unknown_members_of_one_name_the_last_counts() =>
        Assert.Equal(
            new Passage(Start + ",\"new\":2}", IsInexact: false, "UnknownMember $.new: no member of this name, not the number 1; UnknownMember $.new: no member of this name, not the number 2; DuplicateMember $.new: one member of this name, not another one"),
            Passage.Through(Holder.Codec, Start + ",\"new\":1,\"new\":2}"));

    [Theory]
    [InlineData("[1]", "WrongType $: an object, not an array")]
    [InlineData("null", "UnexpectedNull $: an object, not null")]
    public void What_is_no_object_is_refused(string json, string drift) =>
        Assert.Equal(new Passage(null, IsInexact: false, drift), Passage.Through(Holder.Codec, json));

    [Fact]
    public void A_value_that_was_set_takes_the_place_of_the_text_that_came()
    {
        var holder = Read("{\"id\":1.0,\"text\":5,\"must\":true,\"number\":2}");

        holder.Id = 2;
        holder.Text = "a";
        holder.Number = 2;

        Assert.Equal("{\"id\":2,\"must\":true,\"text\":\"a\",\"number\":2}", JsonText.Of(Holder.Codec, holder));
    }

    [Fact]
    public void A_value_that_was_set_to_null_goes_unless_the_contract_wants_it_there()
    {
        var holder = Read("{\"id\":1,\"text\":\"a\",\"must\":true}");

        holder.Text = null;
        holder.Must = null;

        Assert.Equal("{\"id\":1,\"must\":null}", JsonText.Of(Holder.Codec, holder));
    }

    [Fact]
    public void A_new_object_has_the_members_that_the_contract_wants_there() =>
        Assert.Equal("{\"must\":null}", JsonText.Of(Holder.Codec, new Holder()));

    [Fact]
    public void What_is_missing_or_wrong_in_a_request_is_named_by_member()
    {
        var holder = new Holder { Fault = "breaks a rule", Inner = new Holder { Id = 1, List = [1], Text = "\ud83d", Fault = "breaks another" } };

        Assert.Equal(
            [
                "id is required: set Id. (Id)",
                "inner.text holds half of a surrogate pair (\\uD83D) at position 1 of 1: no UTF-8 can carry it. (Inner.Text)",
                "inner: breaks another (Inner.Text)",
                "breaks a rule (Text)",
            ],
            RequestCheck.Faults(Holder.Codec, holder));
    }

    [Fact]
    public void An_additional_member_may_not_stand_for_a_declared_one()
    {
        var holder = new Holder { Id = 1, State = new JsonObjectState { AdditionalProperties = new() { ["text"] = "a", ["new"] = new JArray("\ude00") } } };

        Assert.Equal(
            [
                "text is a declared member: set Text instead of an additional one. (AdditionalProperties)",
                "new holds half of a surrogate pair (\\uDE00) at position 1 of 1: no UTF-8 can carry it. (AdditionalProperties)",
            ],
            RequestCheck.Faults(Holder.Codec, holder));
        Assert.Equal("{\"id\":1,\"must\":null,\"new\":[\"\ude00\"]}", JsonText.Of(Holder.Codec, holder));
    }

    [Fact]
    public void An_object_that_holds_itself_is_found_out()
    {
        var holder = new Holder { Id = 1 };
        holder.Inner = holder;

        var fault = Assert.Single(RequestCheck.Faults(Holder.Codec, holder));

        Assert.Contains(".inner nests deeper than 64 levels: does it hold itself?", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_that_holds_itself_twice_is_found_out_once()
    {
        var holder = new Holder { Id = 1, Must = true };
        holder.Children = [holder, holder];

        Assert.Single(RequestCheck.Faults(Holder.Codec, holder));
    }

    [Fact]
    public void An_object_that_holds_itself_is_not_written_either()
    {
        var holder = new Holder { Id = 1 };
        holder.Children = [holder, holder];

        var error = Assert.Throws<OpenCxValidationException>(() => JsonText.Of(Holder.Codec, holder));

        Assert.Equal("The request was not sent. The request nests deeper than 1000 levels: does it hold itself?", error.Message);
    }

    [Fact]
    public void Free_form_text_stays_text_until_its_tree_is_looked_at()
    {
        var holder = Read(Start + ",\"raw\":{ \"a\" : 1.0 }}");

        Assert.Equal("{ \"a\" : 1.0 }", holder.Raw!.Text);
        Assert.Same(holder.Raw.Tree, holder.Raw.Tree);
        Assert.Null(holder.Raw.Text);
        Assert.Equal(Start + ",\"raw\":{\"a\":1.0}}", JsonText.Of(Holder.Codec, holder));
    }

    [Fact]
    public void A_value_that_was_set_to_null_goes_whatever_the_text_was_like()
    {
        var holder = Read("{\"id\":1.0,\"must\":true,\"text\":5,\"number\":1e0,\"list\":[1.0,\"a\"]}");

        holder.Id = null;
        holder.Number = null;
        holder.List = null;

        Assert.Equal("{\"must\":true,\"text\":5}", JsonText.Of(Holder.Codec, holder));
    }

    [Fact]
    public void What_was_kept_because_it_could_not_be_read_is_a_fault_of_a_request()
    {
        var holder = Read("{\"id\":1.0,\"must\":null,\"text\":5,\"number\":null,\"maybe\":null,\"list\":[1.0,\"a\",null],\"inner\":{\"id\":\"1\",\"must\":2}}");

        Assert.Equal(
            [
                "text is the number 5: a string is required. (Text)",
                "number is null: a number is required. (Number)",
                "list[*] is the string \"a\": an integer of 64 bits is required. (List)",
                "list[*] is null: an integer of 64 bits is required. (List)",
                "inner.id is required: set Id. (Inner.Id)",
                "inner.must is the number 2: a boolean is required. (Inner.Must)",
            ],
            RequestCheck.Faults(Holder.Codec, holder));

        // The list is another one now, whatever it holds.
        (holder.Text, holder.Number, holder.List, holder.Inner) = ("a", 1.5, [1], null);

        Assert.Empty(RequestCheck.Faults(Holder.Codec, holder));
        Assert.Equal("{\"id\":1.0,\"must\":null,\"text\":\"a\",\"number\":1.5,\"maybe\":null,\"list\":[1]}", JsonText.Of(Holder.Codec, holder));
    }

    /// <summary>Were each level's text compared again for every level above it, this would take longer than anybody waits.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_that_is_kept_at_every_level_is_compared_once(bool isChanged)
    {
        const int Levels = 30;
        var json = Nest(Levels, "1");
        var holder = Read(json);
        if (isChanged)
        {
            Enumerable.Range(0, Levels).Aggregate(holder, (outer, _) => outer.Children![0]).Id = 2;
        }

        // A list whose items are no longer those that came is written without the one that could not be read.
        Assert.Equal(isChanged ? Nest(Levels, "2").Replace("5,", string.Empty, StringComparison.Ordinal) : json, JsonText.Of(Holder.Codec, holder));
        Assert.Equal(isChanged ? 0 : Levels, RequestCheck.Faults(Holder.Codec, holder).Count());

        static string Nest(int levels, string id) =>
            levels == 0 ? $"{{\"id\":{id},\"must\":true}}" : $"{{\"id\":1,\"must\":true,\"children\":[5,{Nest(levels - 1, id)}]}}";
    }

    private static Holder Read(string json) => JsonText.Read(json.ToCharArray(), json.Length, Holder.Codec, new DriftLog());
}
