#if NETSTANDARD2_0

namespace System.Diagnostics.CodeAnalysis;

/// <summary>The compiler knows it by name; the framework has it only since .NET Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullAttribute : Attribute;

#endif
