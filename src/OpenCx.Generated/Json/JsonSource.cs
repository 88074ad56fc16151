namespace OpenCx.Json;

internal sealed class JsonSource;
