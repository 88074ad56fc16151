namespace OpenCx.Contract.Overlays;

/// <summary>An overlay that breaks the standard, or that can't be applied to the document at hand. Nothing has been changed then.</summary>
public sealed class OverlayException : Exception
{
    internal OverlayException(string pointer, string message, Exception? innerException = null)
        : base(pointer.Length == 0 ? message : $"{pointer}: {message}", innerException) => Pointer = pointer;

    /// <summary>The JSON pointer of the fault's place in the overlay document.</summary>
    public string Pointer { get; }

    /// <summary>The index of the action at fault, counted from 0; null when the fault lies elsewhere.</summary>
    public int? ActionIndex { get; init; }

    /// <summary>The target of the action at fault, when it has one.</summary>
    public string? Target { get; init; }
}
