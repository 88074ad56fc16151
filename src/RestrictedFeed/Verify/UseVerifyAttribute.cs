using System.Reflection;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>Keeps the running test at hand, whose class and method name the snapshot.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> RunningTest = new();

    internal static MethodInfo Test =>
        RunningTest.Value ?? throw new InvalidOperationException("Verify works inside a running xUnit test only.");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => RunningTest.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => RunningTest.Value = null;
}
