using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Answers that keep to the contract, and answers that leave it in known places.</summary>
[Collection(FuzzCollection.Name)]
public partial class AgentFuzzTests(FuzzFigures figures)
{
    private const int Cases = 20_000;

    [Fact]
    public async Task What_departs_from_the_contract_is_told_once_and_nothing_else_is()
    {
        var outcomes = await FuzzRun.OfAsync(Cases / 2, async random =>
        {
            var agents = new AgentGenerator(random, departuresIn100: random.Next(2) == 0 ? 0 : random.Next(30));
            string[] answers = [agents.Agent(), agents.Agent()];
            var told = new List<ContractDrift>();
            var next = 0;
            using var client = TestClient.Over(new StubHandler(() => Responses.Json(HttpStatusCode.OK, answers[next++ % 2])), options => options.ContractDriftDetected = told.Add);
            for (var call = 0; call < 4; call++)
            {
                await client.CreatePhoneAgentAsync(TestClient.Request);
            }

            var expected = agents.Departures.Select(departure => $"{departure.Kind} {departure.Name}").Order(StringComparer.Ordinal);
            var actual = told.Select(drift => $"{drift.Kind} {NameIn(drift.Path)}").Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(actual), $"expected {string.Join(", ", expected)}\nbut told {string.Join(", ", actual)}\nof {answers[0]}\nand {answers[1]}");
            return told.Count == 0 ? "no departure" : "departures told";
        });
        figures.Note("answers made from the contract, with departures in known places: told once each, and nothing else", outcomes);
    }

    [Fact]
    public async Task An_answer_is_written_back_as_it_came()
    {
        var answer = string.Empty;
        using var client = TestClient.Over(new StubHandler(() => Responses.Json(HttpStatusCode.OK, answer)), options => options.RateLimiter = null);
        var outcomes = await FuzzRun.OfAsync(Cases, async random =>
        {
            var agents = new AgentGenerator(random, departuresIn100: random.Next(2) == 0 ? 0 : random.Next(30));
            answer = agents.Agent();

            var written = JsonConvert.SerializeObject(await client.CreatePhoneAgentAsync(TestClient.Request));

            CanonicalJson.AssertSame(answer, written);
            return agents.Departures.Count == 0 ? "to the contract" : "beside it";
        });
        figures.Note("answers made from the contract and beside it: written back with every member and digit", outcomes);
    }

    [Fact]
    public async Task Plain_JsonConvert_reads_and_writes_the_same_but_for_digits_that_no_double_holds()
    {
        var outcomes = await FuzzRun.OfAsync(Cases, random =>
        {
            var answer = Overflow().Replace(new AgentGenerator(random, random.Next(30)).Agent(), "1e300");

            var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<PhoneAgentDto>(answer));

            CanonicalJson.AssertSame(answer, written, static digits => (double.Parse(digits, CultureInfo.InvariantCulture) + 0.0).ToString("R", CultureInfo.InvariantCulture));
            return Task.FromResult("the same");
        });
        figures.Note("answers made from the contract and beside it, by plain JsonConvert: every member, and numbers as far as a double holds them", outcomes);
    }

    /// <summary>The member in a path of one: <c>name</c> for <c>$.name</c> and <c>$['name']</c>.</summary>
    private static string NameIn(string path) =>
        path.StartsWith("$['", StringComparison.Ordinal)
            ? JsonConvert.DeserializeObject<string>($"'{path[3..^2]}'")!
            : path[2..];

    [GeneratedRegex("-?1e(400|999)")]
    private static partial Regex Overflow();
}
