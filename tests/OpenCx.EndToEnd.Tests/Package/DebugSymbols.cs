using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A portable PDB: where a debugger finds the source.</summary>
internal sealed class DebugSymbols : IDisposable
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _reader;

    public DebugSymbols(byte[] pdb)
    {
        _provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        _reader = _provider.GetMetadataReader();
    }

    public Guid Id => new BlobContentId(_reader.DebugMetadataHeader!.Id).Guid;

    /// <summary>The JSON that maps paths to addresses; empty where there is none.</summary>
    public string SourceLink => Information(EntityHandle.ModuleDefinition, SourceLinkKind) is { } json ? Encoding.UTF8.GetString(json) : "";

    /// <summary>The path of every source file, and its text where the PDB has that itself.</summary>
    public IReadOnlyDictionary<string, string?> Documents => _reader.Documents.ToDictionary(
        document => _reader.GetString(_reader.GetDocument(document).Name),
        document => Information(document, EmbeddedSourceKind) is { } source ? Decode(source) : null);

    /// <summary>The id of the PDB that belongs to an assembly.</summary>
    public static Guid IdWantedBy(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        return image.ReadCodeViewDebugDirectoryData(image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;
    }

    public void Dispose() => _provider.Dispose();

    private byte[]? Information(EntityHandle of, Guid kind) => _reader.GetCustomDebugInformation(of)
        .Select(_reader.GetCustomDebugInformation)
        .Where(information => _reader.GetGuid(information.Kind) == kind)
        .Select(information => _reader.GetBlobBytes(information.Value))
        .SingleOrDefault();

    /// <summary>The text after its length, deflated unless that is 0.</summary>
    private static string Decode(byte[] source)
    {
        var content = new MemoryStream(source, sizeof(int), source.Length - sizeof(int));
        using Stream text = BitConverter.ToInt32(source) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }
}
