using System.CommandLine;

namespace OpenCx.Contract.Commands;

/// <summary>The option that names the vendored contract; every command that has it looks in the same place.</summary>
internal static class ContractOption
{
    public static Option<string> Create(string name, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => "openapi/phone.yaml" };
}
