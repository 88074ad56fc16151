namespace OpenCx.Contract.Lowering.Model;

/// <summary>A member of a class. What it holds is read when somebody asks: it may be the very class that is being put together.</summary>
internal sealed record ObjectProperty(Lazy<SchemaUse> Held, bool IsRequired)
{
    public ObjectProperty(Func<SchemaUse> read, bool isRequired)
        : this(new Lazy<SchemaUse>(read, isThreadSafe: false), isRequired)
    {
    }

    public SchemaUse Use => Held.Value;
}
