using System.Net;
using OpenCx.Contract.Commands;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring;
using OpenCx.Contract.Vendoring.Fetching;

namespace OpenCx.Contract.Tests.Vendoring;

public sealed class VendorFromTheWebTests : VendorCommandFixture
{
    private const string Address = "https://docs.example.com/a.md?v=1";
    private const string Contract = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

    private readonly ScriptedWeb _web = new();

    [Theory]
    [InlineData(Address)]
    [InlineData("http://localhost:4711/a")]
    [InlineData("http://127.0.0.1:4711/a")]
    public async Task A_page_is_fetched_and_its_address_recorded(string address)
    {
        var (exitCode, _, error) = await Vendor(_web.Answer(address, $"# Title\n\n```yaml\n{Contract}```\n", "text/markdown"), address);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Contract, await File.ReadAllTextAsync(Spec));
        Assert.Equal(address, SourceRecord.Load(Record).Source);
    }

    [Fact]
    public async Task Redirects_to_https_are_followed_and_the_address_asked_for_is_recorded()
    {
        _web.Redirect(Address, "/b").Redirect("https://docs.example.com/b", "https://cdn.example.com/c").Answer("https://cdn.example.com/c", Contract);

        Assert.Equal(0, (await Vendor(_web, Address)).ExitCode);

        Assert.Equal(Address, SourceRecord.Load(Record).Source);
        Assert.Equal(3, _web.Asked.Count);
    }

    [Theory]
    [InlineData("http://docs.example.com/b")]
    [InlineData("http://localhost/b")]
    [InlineData("file:///etc/hostname")]
    public async Task Redirects_elsewhere_are_refused(string target)
    {
        Assert.Contains("redirects are followed to https only", await Refused(_web.Redirect(Address, target).Answer(target, Contract), Address), StringComparison.Ordinal);
        Assert.Single(_web.Asked);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 2)]
    public async Task Five_redirects_are_followed_and_no_more(int redirects, int exitCode)
    {
        for (var i = 0; i < redirects; i++)
        {
            _web.Redirect(i == 0 ? Address : $"https://docs.example.com/{i}", $"/{i + 1}");
        }

        Assert.Equal(exitCode, (await Vendor(_web.Answer($"https://docs.example.com/{redirects}", Contract), Address)).ExitCode);
        Assert.Equal(6, _web.Asked.Count);
    }

    [Theory]
    [InlineData(299, "answered 299")]
    [InlineData(300, "redirects to http://a/; ")]
    [InlineData(399, "redirects to http://a/; ")]
    [InlineData(400, "answered 400")]
    public async Task Only_what_redirects_is_followed(int status, string message) =>
        Assert.Contains(message, await Refused(_web.Redirect(Address, "http://a/", (HttpStatusCode)status), Address), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_is_told_who_asks_and_for_what()
    {
        await Vendor(_web.Answer(Address, Contract), Address);

        Assert.Equal("opencx-contract", _web.LastHeaders!.UserAgent.ToString());
        Assert.Equal("application/yaml, application/json, text/markdown, text/plain; q=0.9, */*; q=0.1", _web.LastHeaders.Accept.ToString());
    }

    [Fact]
    public async Task A_circle_of_redirects_ends() =>
        Assert.Contains("redirects more than 5 times", await Refused(_web.Redirect(Address, Address), Address), StringComparison.Ordinal);

    [Fact]
    public async Task A_caller_can_give_up()
    {
        using var output = new StringWriter();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ContractTool.RunAsync(["vendor", Address, "--out", Spec], output, output, _web.Answer(Address, Contract), new CancellationToken(canceled: true)));

        Assert.False(File.Exists(Spec));
    }

    [Theory]
    [InlineData("http://docs.example.com/a", "https is expected")]
    [InlineData("ftp://docs.example.com/a", "https is expected")]
    [InlineData("http://localhost.example.com/a", "https is expected")]
    [InlineData("https://", "is no address")]
    [InlineData("https://me:secret@docs.example.com/a", "user name or password")]
    public async Task Other_addresses_are_not_asked(string address, string message)
    {
        var error = await Refused(_web, address);

        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
        Assert.Empty(_web.Asked);
    }

    [Fact]
    public async Task What_is_no_document_is_named()
    {
        Assert.Contains("answered 404", await Refused(_web, Address), StringComparison.Ordinal);
        Assert.Contains("a web page (text/html)", await Refused(_web.Answer(Address, "<html>", "text/html"), Address), StringComparison.Ordinal);
        Assert.Contains("cannot be fetched: refused", await Refused(_web.Fail(Address, new HttpRequestException("refused")), Address), StringComparison.Ordinal);
        Assert.Contains($"{Address}(1,1): error OPENCX: is no OpenAPI document", await Refused(_web.Answer(Address, "a: 1"), Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_read_no_further_than_its_limit()
    {
        using var body = new EndlessStream();

        Assert.Contains("more than 10485760 bytes", await Refused(_web.Answer(Address, new StreamContent(body)), Address), StringComparison.Ordinal);

        Assert.InRange(body.BytesRead, Download.MaxBytes, Download.MaxBytes + 1024 * 1024);
    }

    [Fact]
    public async Task A_body_may_be_as_long_as_its_limit()
    {
        var padded = Contract + "# " + new string('a', Download.MaxBytes - Contract.Length - 3) + "\n";

        Assert.Equal(0, (await Vendor(_web.Answer(Address, padded), Address)).ExitCode);
        Assert.Equal(Download.MaxBytes, new FileInfo(Spec).Length);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var silent = new SilentHandler();

        var fault = await Assert.ThrowsAsync<ContractException>(() => new Download(silent, new HastyTimeProvider()).GetAsync(new Uri(Address), CancellationToken.None));

        Assert.Contains("within 30 seconds", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_when_one_of_several_does_not_come() =>
        Assert.Contains("b.yaml: answered 404", await Refused(_web.Answer(Address, Contract), Address, "https://docs.example.com/b.yaml"), StringComparison.Ordinal);

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new TaskCompletionSource<HttpResponseMessage>();
            cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
            return answer.Task;
        }
    }

    /// <summary>Every timer is due at once.</summary>
    private sealed class HastyTimeProvider : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime == TimeSpan.FromSeconds(30) ? TimeSpan.Zero : dueTime, period);
    }
}
