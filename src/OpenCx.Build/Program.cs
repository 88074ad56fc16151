using OpenCx.Build;
using OpenCx.Build.Verbs;

try
{
    var repository = Repository.Containing(AppContext.BaseDirectory);
    return VerbTable.For(repository).Run(args);
}
catch (BuildException exception)
{
    Console.Error.WriteLine(exception.Message);
    return exception.ExitCode;
}
