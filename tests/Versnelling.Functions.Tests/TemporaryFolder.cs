namespace Versnelling.Functions.Tests;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("versnelling-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
