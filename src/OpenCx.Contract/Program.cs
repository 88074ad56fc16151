using OpenCx.Contract.Commands;

using var interruption = new Interruption();
try
{
    return await ContractTool.RunAsync(args, Console.Out, Console.Error, cancellationToken: interruption.Token).ConfigureAwait(false);
}
catch (OperationCanceledException) when (interruption.ExitCode != 0)
{
    return interruption.ExitCode;
}
