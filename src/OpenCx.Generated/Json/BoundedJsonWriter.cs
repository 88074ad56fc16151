using System.ComponentModel.DataAnnotations;
using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Writes JSON of bounded depth: a value that holds itself ends in an error, and not with the process.</summary>
internal sealed class BoundedJsonWriter(TextWriter output) : JsonTextWriter(output)
{
    /// <summary>How deep what is written may nest: every thread has the stack for as much.</summary>
    internal const int MaxDepth = 1000;

    /// <inheritdoc/>
    public override void WriteStartObject()
    {
        CheckDepth();
        base.WriteStartObject();
    }

    /// <inheritdoc/>
    public override void WriteStartArray()
    {
        CheckDepth();
        base.WriteStartArray();
    }

    private void CheckDepth()
    {
        if (Top >= MaxDepth)
        {
            throw new OpenCxValidationException([new ValidationResult("The request " + RequestFaults.Endless(MaxDepth))]);
        }
    }
}
