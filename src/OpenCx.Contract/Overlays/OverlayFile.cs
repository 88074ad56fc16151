using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Overlays;

/// <summary>An overlay in a file, so that what is wrong with it is told with its line.</summary>
internal sealed class OverlayFile
{
    private readonly SourceDocument _source;
    private readonly Overlay _overlay;

    private OverlayFile(SourceDocument source)
    {
        _source = source;
        _overlay = Placed(() => Overlay.Parse(source.Root));
    }

    /// <summary>Reads the overlay.</summary>
    /// <exception cref="ContractException">It cannot be read, or is no overlay.</exception>
    public static OverlayFile Load(string path) => new(SourceDocument.Load(path));

    /// <summary>The contract after the overlay that was written for it: an action that selects nothing is an error.</summary>
    /// <exception cref="ContractException">An action can't be applied.</exception>
    public ContractDocument Apply(ContractDocument contract) => Applied(contract, root => _overlay.Apply(root, requireMatches: true).Document);

    /// <summary>An older or newer contract after as much of the overlay as fits it.</summary>
    /// <exception cref="ContractException">An action can't be applied.</exception>
    public ContractDocument ApplyWhatFits(ContractDocument contract) => Applied(contract, _overlay.ApplyWhatFits);

    private ContractDocument Applied(ContractDocument contract, Func<JsonObject, JsonObject> apply)
    {
        var changed = Placed(() => apply(contract.Root));
        try
        {
            return contract.With(changed);
        }
        catch (ContractException exception)
        {
            // The contract held together before, so that the fault is none of its file's.
            throw new ContractException(_source.Locate(""), $"what it makes of {contract.Name} does not hold together: {exception.Message}", exception);
        }
    }

    private T Placed<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (OverlayException exception)
        {
            throw new ContractException(_source.Locate(exception.Pointer), exception.Message, exception);
        }
    }
}
