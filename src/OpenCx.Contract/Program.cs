using OpenCx.Contract.Commands;

var interrupted = Interruption.Watch();
try
{
    return await ContractTool.RunAsync(args, Console.Out, Console.Error, cancellationToken: interrupted).ConfigureAwait(false);
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    return Interruption.ExitCode;
}
