using OpenCx.Contract.Commands;

return await ContractTool.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
