namespace OpenCx.Contract.Tests.Lowering;

public class EnumTests
{
    [Theory]
    [InlineData("[inbound, outbound]", "['Inbound','Outbound']")]
    [InlineData("[oppie-vox-livekit, deepgram/nova-3-medical, elevenlabs/scribe_v2_realtime, xai/stt-1]", "['OppieVoxLivekit','DeepgramNova3Medical','ElevenlabsScribeV2Realtime','XaiStt1']")]
    [InlineData("['1.0', '10', gpt-3.5-turbo, '2024-01-31', 2FA]", "['_1_0','_10','Gpt3_5Turbo','_2024_01_31','_2FA']")]
    [InlineData("['', ' ', '+1', '-1', '*', '>=']", "['Empty','Space','Plus1','Minus1','Star','GreaterEqual']")]
    [InlineData("[created, -created, Created, CREATED, created_]", "['Created','MinusCreated','Created2','CREATED','Created3']")]
    [InlineData("[a1, a1, A1, a 1]", "['A1','A1_2','A1_3']")]
    [InlineData("[equals, value, type, p]", "['Equals2','Value2','Type','P']")]
    [InlineData("[café, 日本]", "['Caf','U65E5U672C']")]
    [InlineData("['+', '-', '/', '=', '<', '>', '!', '%', '&', '|']", "['Plus','Minus','Slash','Equal','Less','Greater','Not','Percent','And','Or']")]
    [InlineData("['.', ',', ':', ';', '?', '#', '$', '@', '~', '^', '_', '(']", "['Dot','Comma','Colon','Semicolon','Question','Hash','Dollar','At','Tilde','Caret','Underscore','U0028']")]
    [InlineData("['++++++++++']", "['PlusPlusPlusPlusPlusPlusPlusPlus']")]
    public void Every_value_has_a_readable_name_of_its_own(string values, string names)
    {
        var contract = LoweredSchemas.Components($"E: {{type: string, enum: {values}}}");

        Assert.Equal(names, LoweredSchemas.Short(LoweredSchemas.Schema(contract, "E")["x-enumNames"]!));
    }

    [Theory]
    [InlineData("{type: string, enum: [a, b], x-opencx-enum-names: {b: the second}}", "{'type':'string','enum':['a','b'],'x-enumNames':['A','TheSecond']}")]
    [InlineData("{enum: [a, null, b], x-enum-varnames: [FIRST, NONE, second_one], x-enum-descriptions: [One., None., Two.]}", "{'type':'string','enum':['a','b'],'x-enumNames':['FIRST','SecondOne'],'x-enumDescriptions':['One.','Two.']}")]
    [InlineData("{enum: [a, b], x-enumNames: [one], x-enum-descriptions: {a: The first.}}", "{'type':'string','enum':['a','b'],'x-enumNames':['One','B'],'x-enumDescriptions':['The first.',null]}")]
    [InlineData("{enum: [a, b], x-enum-names: [one, two], x-enumDescriptions: [First., ' ']}", "{'type':'string','enum':['a','b'],'x-enumNames':['One','Two'],'x-enumDescriptions':['First.',null]}")]
    [InlineData("{enum: [a, b], x-enumNames: [' ', 2], x-enum-varnames: [one, two]}", "{'type':'string','enum':['a','b'],'x-enumNames':['One','Two']}")]
    [InlineData("{enum: [a], x-enumDescriptions: {a: First.}}", "{'type':'string','enum':['a'],'x-enumNames':['A'],'x-enumDescriptions':['First.']}")]
    [InlineData("{const: only}", "{'type':'string','enum':['only'],'x-enumNames':['Only']}")]
    [InlineData("{type: string, enum: [1.0, true, a]}", "{'type':'string','enum':['1.0','true','a'],'x-enumNames':['_1_0','True','A']}")]
    public void Names_and_descriptions_may_be_given(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Short(LoweredSchemas.Schema(LoweredSchemas.Components($"E: {schema}"), "E")));

    [Theory]
    [InlineData("{type: string, enum: [a, \"b\\0\"]}")]
    [InlineData("{const: \"\\0\"}")]
    public void Values_that_NSwag_cannot_write_are_text_and_listed(string schema)
    {
        Assert.Equal("{'type':'string'}", LoweredSchemas.Member(schema));
        Assert.Equal("one of its values holds U+0000, which C# has no name for: text", Assert.Single(LoweredSchemas.NotesOf(schema)).Reason);
    }

    [Fact]
    public void A_value_is_never_called_like_its_type() =>
        Assert.Equal("['Status2']", LoweredSchemas.Short(LoweredSchemas.Schema(LoweredSchemas.Components("Status: {enum: [status]}"), "Status")["x-enumNames"]!));

    [Theory]
    [InlineData("{type: [string, integer], enum: [a, 1]}")]
    [InlineData("{enum: [a, 1]}")]
    public void Values_of_several_types_are_raw_JSON(string schema) =>
        Assert.Equal("{}", LoweredSchemas.Member(schema));
}
