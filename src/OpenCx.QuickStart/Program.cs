using OpenCx;
using OpenCx.EmbeddedServer;

try
{
    var hasKey = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("OPENCX_API_KEY"));
    await using var embedded = hasKey ? null : await EmbeddedOpenCx.StartAsync();
    if (embedded is not null)
    {
        Console.WriteLine($"OPENCX_API_KEY is not set: talking to an embedded server on {embedded.Address}");
    }

    using var client = embedded is null
        ? new OpenCxClient()
        : new OpenCxClient(embedded.ApiKey, new OpenCxClientOptions { BaseUrl = embedded.Address });

    var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto
    {
        Name = "Front desk",
        Type = PhoneAgentType.Inbound,
        Language = ["en", "es"],
        HandoffPhoneNumber = "+14155550123",
    });

    Console.WriteLine($"Created phone agent {agent.Id}");
    Console.WriteLine($"  name       {agent.Name}");
    Console.WriteLine($"  type       {agent.Type}");
    Console.WriteLine($"  languages  {string.Join(", ", agent.Language ?? [])}");
    Console.WriteLine($"  created    {agent.CreatedAt:u}");
    return 0;
}
catch (Exception exception) when (exception is OpenCxException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
