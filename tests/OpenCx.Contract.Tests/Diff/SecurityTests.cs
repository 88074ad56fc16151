namespace OpenCx.Contract.Tests.Diff;

/// <summary>The entries of <c>security</c> are alternatives, one of which has to be satisfied.</summary>
public class SecurityTests
{
    [Theory]
    [InlineData("{o: [r]}, {o: [admin]}", "{o: [r]}", "security-alternative-removed: o (admin) may no longer be sent")]
    [InlineData("{o: [admin]}", "{o: [r]}, {o: [admin]}", "security-alternative-added: o (r) may be sent")]
    [InlineData("{o: [r, w]}", "{o: [admin]}, {o: [r]}", "security-alternative-added: o (admin) may be sent", "security-scope-removed: the scope w of o is not needed any more")]
    [InlineData("{o: [a]}, {o: [b]}", "{o: [b]}, {o: [c]}", "security-scope-added: the scope c of o is needed now", "security-scope-removed: the scope a of o is not needed any more")]
    [InlineData("{o: [r]}, {k: []}", "{k: []}, {o: [r], k: []}", "security-alternative-added: k and o (r) may be sent", "security-alternative-removed: o (r) may no longer be sent")]
    [InlineData("{o: [r, w]}, {o: [r]}", "{o: [r, w]}", "security-scope-added: the scope w of o is needed now")]
    [InlineData("{o: [r], p: [w]}", "{o: [w], p: [r]}", "security-scope-added: the scope r of p is needed now", "security-scope-added: the scope w of o is needed now", "security-scope-removed: the scope r of o is not needed any more", "security-scope-removed: the scope w of p is not needed any more")]
    [InlineData("{o: [r], p: []}", "{o: [], p: [r]}", "security-scope-added: the scope r of p is needed now", "security-scope-removed: the scope r of o is not needed any more")]
    [InlineData("{o: [r], p: [w]}", "{o: [r], p: [w]}, {o: [w], p: [r]}", "security-alternative-added: o (w) and p (r) may be sent")]
    [InlineData("{k: [], p: []}", "{k: []}", "security-alternative-added: k may be sent")]
    [InlineData("{o: [r, w], k: []}", "{o: [w]}", "security-alternative-added: o (w) may be sent")]
    [InlineData("{o: [r], k: []}", "{o: [w]}", "security-alternative-added: o (w) may be sent", "security-alternative-removed: k and o (r) may no longer be sent")]
    public void Alternatives_of_the_same_scheme_come_and_go_by_their_scopes(string @base, string head, params string[] expected) =>
        Assert.Equal(expected, Compare(@base, head).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{o: [r]}, {o: [admin]}", "{o: [admin]}, {o: [r]}")]
    [InlineData("{o: [r, w]}, {o: [r]}", "{o: [r]}")]
    [InlineData("{o: [r]}", "{o: [r]}, {o: [r]}")]
    public void Order_and_what_is_more_than_enough_make_no_difference(string a, string b)
    {
        Assert.Empty(Compare(a, b));
        Assert.Empty(Compare(b, a));
    }

    [Fact]
    public void Whoever_has_to_say_who_one_is_is_told_each_scheme_once() =>
        Assert.Equal(["security-introduced: k or o has to be sent; nothing had to"], Compare("{}", "{o: [r]}, {k: []}, {o: [admin]}"));

    [Theory]
    [InlineData("{o: [r]}", "{k: []}", "security-replaced: k has to be sent; o had to")]
    [InlineData("{o: [r]}, {p: []}", "{k: []}", "security-replaced: k has to be sent; o or p had to")]
    [InlineData("{k: []}", "{k: [], p: []}", "security-replaced: k and p has to be sent; k had to")]
    [InlineData("{o: []}, {k: []}", "{k: []}", "security-alternative-removed: o may no longer be sent")]
    [InlineData("{o: []}", "{k: []}, {o: []}", "security-alternative-added: k may be sent")]
    [InlineData("{o: []}, {}", "{k: []}, {}", "security-alternative-added: k may be sent", "security-alternative-removed: o may no longer be sent")]
    public void Whoever_has_none_of_the_proofs_any_more_is_shut_out(string @base, string head, params string[] expected) =>
        Assert.Equal(expected, Compare(@base, head).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{type: apiKey, in: header, name: X-Key}", "{type: apiKey, in: header, name: x-key}")]
    [InlineData("{type: apiKey, in: header, name: X-Key}", "{type: apiKey, in: header, name: X-Other}", "went from apiKey header X-Key to apiKey header X-Other")]
    [InlineData("{type: apiKey, in: query, name: Key}", "{type: apiKey, in: query, name: key}", "went from apiKey query Key to apiKey query key")]
    [InlineData("{type: apiKey, in: cookie, name: key}", "{type: apiKey, in: header, name: key}", "went from apiKey cookie key to apiKey header key")]
    [InlineData("{type: http, scheme: Bearer}", "{type: http, scheme: basic}", "went from http bearer to http basic")]
    public void A_scheme_is_what_is_sent(string @base, string head, params string[] messages)
    {
        Assert.Equal(messages, Documents.Compare(Scheme(@base), Scheme(head)).Select(change => change.Message));

        static string Scheme(string scheme) => Documents.Of("/a: {get: {responses: {}}}", rest: $"security: [{{s: []}}], components: {{securitySchemes: {{s: {scheme}}}}}");
    }

    private static IEnumerable<string> Compare(string @base, string head) =>
        Documents.Compare(Document(@base), Document(head)).Select(change => $"{change.Rule.Id}: {change.Message}");

    private static string Document(string security) => Documents.Of(
        $"/a: {{get: {{security: [{security}], responses: {{}}}}}}",
        rest: "components: {securitySchemes: {o: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}, p: {type: openIdConnect, openIdConnectUrl: 'https://b.example'}, k: {type: apiKey, in: header, name: K}}}");
}
