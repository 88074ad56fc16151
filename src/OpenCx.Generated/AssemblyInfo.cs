using System.Runtime.CompilerServices;

// The contract's one operation is a POST; what the core does for other methods can be shown only from inside.
[assembly: InternalsVisibleTo("OpenCx.Generated.Tests")]
[assembly: InternalsVisibleTo("OpenCx.Generated.NetStandard.Tests")]
