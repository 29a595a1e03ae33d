using System.Diagnostics;
using System.Xml.Linq;
using Versnelling.Cli.Local;
using Versnelling.Embedded;

namespace Versnelling.Cli.Testing;

/// <summary>Runs the tests of every project below <c>tests/</c>, one project after another: some of them measure and start servers.</summary>
internal sealed class TestRun(TextWriter output)
{
    // Lines of the test platform that say the same for every project.
    private static readonly string[] Noise = ["Test run for ", "A total of ", "Results File: ", "No test matches the given testcase filter"];

    private readonly string _results = Checkout.Var("tests", $"{ProcessIdentity.Own()}");

    /// <summary>Sets up, builds and runs.</summary>
    /// <param name="filter">Part of a test's name, or an expression as <c>dotnet test --filter</c> takes it; null for all.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<TestOutcome> RunAsync(string? filter, CancellationToken cancellation)
    {
        await NpmPackages.InstallAsync(output.WriteLine, cancellation);
        var outcome = TestOutcome.None;
        try
        {
            foreach (var project in Projects())
                outcome += await RunAsync(project, filter, cancellation);
        }
        finally
        {
            if (Directory.Exists(_results))
                Directory.Delete(_results, recursive: true);
        }

        return outcome;
    }

    /// <summary>Sets up, builds and runs the tests of one project, and gives what they wrote with how they ended.</summary>
    /// <param name="project">The project's folder below <c>tests/</c>.</param>
    /// <param name="filter">Part of a test's name, or an expression as <c>dotnet test --filter</c> takes it.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<(TestOutcome Outcome, IReadOnlyList<string> Written)> RunOneAsync(string project, string filter, CancellationToken cancellation)
    {
        await NpmPackages.InstallAsync(output.WriteLine, cancellation);
        try
        {
            var outcome = await RunAsync(Path.Combine(Checkout.Root, "tests", project, $"{project}.csproj"), filter, cancellation);
            var results = Path.Combine(_results, $"{project}.trx");
            return (outcome, File.Exists(results) ? TestOutcome.Written(XDocument.Load(results)) : []);
        }
        finally
        {
            if (Directory.Exists(_results))
                Directory.Delete(_results, recursive: true);
        }
    }

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "tests"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Order(StringComparer.Ordinal);

    private async Task<TestOutcome> RunAsync(string project, string? filter, CancellationToken cancellation)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        await output.WriteLineAsync($"{name} …");
        var file = Path.Combine(_results, $"{name}.trx");
        var code = await DotnetTestAsync(project, file, filter, cancellation);
        var outcome = File.Exists(file) ? TestOutcome.Read(XDocument.Load(file)) : TestOutcome.None;
        // It did not build, or broke off: that is a failure even where every test that ran passed.
        if (code != 0 && outcome.Failed.Count == 0)
            outcome += new TestOutcome(0, [$"{name} (the run itself, exit code {code})"], []);
        return outcome;
    }

    private async Task<int> DotnetTestAsync(string project, string results, string? filter, CancellationToken cancellation)
    {
        string[] filtering = filter is null ? [] : ["--filter", filter.AsSpan().IndexOfAny("=~!") >= 0 ? filter : $"FullyQualifiedName~{filter}"];
        var start = new ProcessStartInfo("dotnet",
        [
            "test", project, "-c", "Release", "--nologo", "-v", "quiet", "-nodeReuse:false", "--logger", $"trx;LogFileName={results}", "--logger", "console;verbosity=minimal", .. filtering,
        ])
        {
            UseShellExecute = false,
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Show(line.Data);
        process.ErrorDataReceived += (_, line) => Show(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private void Show(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && !Noise.Any(line.StartsWith))
            output.WriteLine("  " + line.TrimEnd());
    }
}
