using OpenCx.Benchmarks;
using OpenCx.Benchmarks.Processes;
using OpenCx.Benchmarks.Server;

switch (args)
{
    case ["serve"]:
        await LoopbackServer.ServeAsync();
        return 0;
    case ["first", var client, var server]:
        await FirstCall.MakeAsync(client, server);
        return 0;
    case ["quick" or "full", var repository, var results]:
        var section = SpeedReport.Measure(repository, quick: args[0] == "quick");
        section.Write(results);
        foreach (var table in section.Tables)
        {
            Console.WriteLine();
            Console.WriteLine(table.ToMarkdown());
        }

        return 0;
    default:
        Console.Error.WriteLine("Expected: quick|full REPOSITORY RESULTS_FOLDER. ./build.sh bench starts it.");
        return 2;
}
