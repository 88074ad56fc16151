namespace OpenCx.Contract.Tests.Diff;

/// <summary>Which parameter of one document is which of the other, and what becomes of the others.</summary>
public class ParameterTests
{
    private const string Query = "{name: id, in: query, schema: {type: string}}";
    private const string RequiredHeader = "{name: id, in: header, required: true, schema: {type: string}}";
    private const string Cookie = "{name: id, in: cookie, schema: {type: string}}";

    [Theory]
    [InlineData(Query, $"{RequiredHeader}, {Cookie}", "parameter-optional-added cookie parameter id: was added", "parameter-required-moved query parameter id: moved from query to header")]
    [InlineData(Query, $"{Cookie}, {RequiredHeader}", "arguments-reordered GET /a: the arguments went from id to id2, id", "parameter-optional-moved query parameter id: moved from query to cookie", "parameter-required-added header parameter id: was added and has to be sent")]
    [InlineData($"{RequiredHeader}, {Cookie}", Query, "parameter-optional-moved header parameter id: moved from header to query", "parameter-removed cookie parameter id: was removed")]
    [InlineData($"{Query}, {RequiredHeader}", $"{Query}, {Cookie}", "arguments-reordered GET /a: the arguments went from id2, id to id, id2", "parameter-optional-moved header parameter id: moved from header to cookie")]
    [InlineData($"{Query}, {Cookie}", $"{Cookie}, {Query}", "name-moved GET /a: id is cookie id now and was query id, which is id2; id2 is query id now and was cookie id, which is id")]
    public void Each_of_several_parameters_of_one_name_moves_comes_or_goes(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, Told(@base, head));

    [Theory]
    [InlineData("style: matrix, schema: {type: integer}", "parameter-matrix-renamed")]
    [InlineData("style: matrix, explode: true, schema: {type: array, items: {type: string}}", "parameter-matrix-renamed")]
    [InlineData("style: matrix, schema: {type: object}", "parameter-matrix-renamed")]
    [InlineData("style: matrix, explode: true, schema: {type: object}", "parameter-path-renamed")]
    [InlineData("style: label, schema: {type: integer}", "parameter-path-renamed")]
    [InlineData("schema: {type: integer}", "parameter-path-renamed")]
    public void The_name_of_a_path_parameter_matters_where_it_is_written(string parameter, string rule)
    {
        var change = Assert.Single(Documents.Compare(Named("id"), Named("key")));

        Assert.Equal((rule, "was called id"), (change.Rule.Id, change.Message));

        string Named(string name) => Documents.Of($"'/a/{{{name}}}': {{get: {{parameters: [{{name: {name}, in: path, required: true, {parameter}}}], responses: {{}}}}}}");
    }

    private static IEnumerable<string> Told(string @base, string head) =>
        Documents.Compare(Documents.OfParameters(@base), Documents.OfParameters(head)).Select(change => $"{change.Rule.Id} {change.Place.Replace("GET /a > ", "", StringComparison.Ordinal)}: {change.Message}").Order(StringComparer.Ordinal);
}
