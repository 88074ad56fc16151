using System.ComponentModel.DataAnnotations;
using Newtonsoft.Json;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

/// <summary>Client and server check a request by rules that were written apart: where they differ, one of them is wrong.</summary>
public sealed class ClientAndServerAgreeTests : IAsyncLifetime
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private EmbeddedOpenCx _server = null!;
    private RawCaller _caller = null!;

    public async Task InitializeAsync()
    {
        _server = await EmbeddedOpenCx.StartAsync(new() { RateLimit = int.MaxValue });
        _caller = new RawCaller(_server);
    }

    public async Task DisposeAsync()
    {
        _caller.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task On_every_language_alone_and_beside_another()
    {
        foreach (var code in Letters.SelectMany(_ => Letters, (first, second) => $"{first}{second}"))
        {
            await AssertAgreementAsync(new() { Name = "a", Language = [code] });
            await AssertAgreementAsync(new() { Name = "a", Language = ["en", code] });
        }
    }

    [Fact]
    public async Task On_phone_numbers_of_every_length_and_with_anything_in_them()
    {
        var random = new Random(5);
        const string Alphabet = "+0123456789 \n-٣３a";
        for (var length = 0; length <= 18; length++)
        {
            await AssertAgreementAsync(new() { Name = "a", HandoffPhoneNumber = "+" + new string('7', length) });
            for (var round = 0; round < 20; round++)
            {
                var number = new string([.. Enumerable.Range(0, length).Select(index => index == 0 ? '+' : Alphabet[random.Next(random.Next(2) == 0 ? 11 : Alphabet.Length)])]);
                await AssertAgreementAsync(new() { Name = "a", HandoffPhoneNumber = number });
            }
        }
    }

    private async Task AssertAgreementAsync(CreatePhoneAgentPublicDto request)
    {
        var isValid = Validator.TryValidateObject(request, new ValidationContext(request), []);
        using var response = await _caller.PostAsync(JsonConvert.SerializeObject(request));
        Assert.True(isValid == response.IsSuccessStatusCode, $"{JsonConvert.SerializeObject(request)}: {(isValid ? "valid" : "invalid")} here, {(int)response.StatusCode} there");
    }
}
