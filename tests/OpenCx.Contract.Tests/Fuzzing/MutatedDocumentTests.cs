using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OpenCx.Contract.Commands;
using OpenCx.Contract.Reading;
using OpenCx.Results;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Documents that nobody wrote, through the command line: an answer, or one line that says what is wrong.</summary>
public sealed class MutatedDocumentTests : IDisposable
{
    private static readonly byte[] Phone = File.ReadAllBytes(Path.Combine(Repository.Root, "openapi", "phone.yaml"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx-contract-");
    private readonly SortedDictionary<string, int> _answers = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Contracts_of_every_kind_are_lowered_and_compared()
    {
        foreach (var seed in Rounds.Seeds(40))
        {
            var (document, other) = (Bytes(new RandomContracts(new Random(seed), seed % 2).Next()), Bytes(new RandomContracts(new Random(-seed), seed % 2).Next()));

            Assert.Equal(0, await Lower(seed, document));
            Assert.Equal(0, await Diff(seed, document, document));
            Assert.InRange(await Diff(seed, document, other), 0, 1);
        }

        Publish("46-valid-documents", "Random valid contracts through lower and diff", "OpenAPI 3.0 and 3.1 with everything a document can hold, under awkward names.");
    }

    [Fact]
    public async Task Members_put_anywhere_are_an_answer_or_one_error()
    {
        var phone = ContractDocument.Parse(Phone, "phone.yaml").Root.ToJsonString();
        foreach (var seed in Rounds.Seeds(100))
        {
            var random = new Random(seed);
            var original = random.Next(3) == 0 ? JsonNode.Parse(phone)! : new RandomContracts(random, random.Next(2)).Next();
            var mutated = original.DeepClone();
            var mutation = new TreeMutation(random);
            for (var i = 0; i <= random.Next(4); i++)
            {
                mutation.Mutate(mutated);
            }

            await RequireAnswers(seed, Bytes(original), Bytes(mutated));
        }

        Publish("47-mutated-trees", "Contracts with members taken out, doubled, swapped, renamed and retyped", "The vendored contract and random ones, one to four changes each that know nothing of OpenAPI.");
    }

    [Fact]
    public async Task Text_changed_anywhere_is_an_answer_or_one_error()
    {
        foreach (var seed in Rounds.Seeds(200))
        {
            var random = new Random(seed);
            var original = random.Next(3) == 0 ? Encoding.UTF8.GetBytes(BlockYaml.Of(new RandomContracts(random, random.Next(2)).Next())) : Phone;

            await RequireAnswers(seed, original, new TextMutation(random).Mutate(original));
        }

        Publish("48-mutated-texts", "Contracts with text cut off, bytes flipped and YAML's odder parts put in", "The vendored contract and random ones, one to three changes each that know nothing of YAML.");
    }

    private async Task RequireAnswers(int seed, byte[] original, byte[] mutated)
    {
        var lowered = await Lower(seed, mutated);
        var same = await Diff(seed, mutated, mutated);

        Assert.True(same != 1, $"seed {seed}: a document differs from itself");
        Assert.True(same == 0 || lowered == 2, $"seed {seed}: what cannot be compared is lowered");
        Assert.Equal(same == 2, await Diff(seed, original, mutated) == 2);
        Assert.Equal(same == 2, await Diff(seed, mutated, original) == 2);
    }

    private async Task<int> Lower(int seed, byte[] document)
    {
        var output = new FileInfo(Path.Combine(_folder.FullName, "lowered.json"));
        output.Delete();

        var exitCode = await Run(seed, "lower", Write("in.yaml", document), "--out", output.FullName);

        output.Refresh();
        Assert.Equal(exitCode == 0, output.Exists);
        if (output.Exists)
        {
            using var text = output.OpenText();
            Assert.StartsWith("3.0.", JsonNode.Parse(await text.ReadToEndAsync())!["openapi"]!.ToString(), StringComparison.Ordinal);
        }

        return exitCode;
    }

    private Task<int> Diff(int seed, byte[] @base, byte[] head) => Run(seed, "diff", Write("base.yaml", @base), Write("head.yaml", head));

    /// <summary>Runs the tool; what comes out of it other than an exit code is a crash, and fails the test with the seed.</summary>
    private async Task<int> Run(int seed, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode;
        try
        {
            exitCode = await ContractTool.RunAsync(arguments, output, error);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}: {arguments[0]} crashed", exception);
        }

        var faults = error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(exitCode == 2 ? faults.Length == 1 : faults.Length == 0, $"seed {seed}, exit code {exitCode}: {error}");
        var answer = $"{arguments[0]} {exitCode}";
        _answers[answer] = _answers.GetValueOrDefault(answer) + 1;
        return exitCode;
    }

    private void Publish(string name, string title, string what) => ResultsSection.Publish(new ResultsSection
    {
        Name = name,
        Title = title,
        Text = $"{what} Each is lowered and compared with itself and with others. Exit code 2 is one line that names the fault, and then nothing is written. Crashes: 0, as the test fails on the first.",
        Tables =
        [
            new ResultsTable(["command", "exit code", "runs"], [.. _answers.Select(answer => (string[])[.. answer.Key.Split(' '), answer.Value.ToString(CultureInfo.InvariantCulture)])]),
        ],
    });

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] Bytes(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());
}
