namespace OpenCx.Contract.Tests.Diff;

/// <summary>A boolean that is one of its two values is a boolean in C#, whichever keyword says so.</summary>
public class BooleanValueTests
{
    [Theory]
    [InlineData("{type: boolean, enum: [true]}", "{type: boolean}", "const-removed")]
    [InlineData("{enum: [true]}", "{enum: [false, true]}", "const-removed")]
    [InlineData("{type: [boolean, 'null'], enum: [false, null]}", "{type: [boolean, 'null']}", "const-removed")]
    [InlineData("{type: boolean, const: true}", "{type: boolean, enum: [true, false]}", "const-removed")]
    [InlineData("{type: boolean}", "{type: boolean, enum: [true]}", "const-added")]
    [InlineData("{enum: [true]}", "{type: boolean, enum: [false]}", "const-changed")]
    [InlineData("{const: true}", "{enum: [false]}", "const-changed")]
    public void One_boolean_in_a_list_is_one_value(string @base, string head, string rule)
    {
        Assert.Equal([$"request-{rule}"], Documents.CompareRequests(@base, head));
        Assert.Equal([$"response-{rule}"], Documents.CompareResponses(@base, head));
    }

    [Fact]
    public void One_boolean_in_a_list_is_the_same_as_a_constant() =>
        Assert.Empty(Documents.CompareRequests("{type: boolean, enum: [true]}", "{type: boolean, const: true}"));
}
