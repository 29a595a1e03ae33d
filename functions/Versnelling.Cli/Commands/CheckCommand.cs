using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Versnelling.Cli.Checks;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret check</c>: whether the region file, the settings and the services behind them are right.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var json = JsonOption.Create();
        var command = new Command("check", "Checks the region file and the settings, and reaches each configured service.") { json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(bool json, TextWriter output, CancellationToken cancellation)
    {
        var right = true;
        await foreach (var finding in FindingsAsync(Deployment.Find(), cancellation))
        {
            right &= finding.Ok;
            await output.WriteLineAsync(json ? OutputJson.Line(finding) : $"{(finding.Ok ? "ok   " : "WRONG")}  {finding.Subject,-9} {finding.Message}");
        }

        return right ? ExitCode.Ok : ExitCode.Wrong;
    }

    private static async IAsyncEnumerable<Finding> FindingsAsync(IConfiguration? configuration, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var finding in RegionCheck.Run(configuration?["Region:File"] is { Length: > 0 } file ? Path.GetFullPath(file, AppContext.BaseDirectory) : RegionChoice.Chosen))
            yield return finding;
        if (configuration is null)
        {
            yield return Finding.Wrong("settings", "Nothing runs in this checkout and no deployment is set. Start ./ret up, or set the settings that local.settings.sample.json lists.");
            yield break;
        }

        yield return RegionCheck.Key(configuration);
        yield return await StorageCheck.RunAsync(configuration, cancellation);
        yield return await SmtpCheck.RunAsync(configuration, cancellation);
        yield return MailboxCheck.Run(configuration);
        yield return await PagesCheck.RunAsync(configuration, cancellation);
    }
}
