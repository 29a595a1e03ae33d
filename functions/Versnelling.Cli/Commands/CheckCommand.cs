using System.CommandLine;
using System.Runtime.CompilerServices;
using Versnelling.Cli.Checks;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret check</c>: whether the region file, the settings and the services behind them are right.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "Check only this region file (.json).", Arity = ArgumentArity.ZeroOrOne };
        file.Validators.Add(GivenFiles.MustExist);
        var json = JsonOption.Create();
        var command = new Command("check", "Checks the region file and the settings, and reaches each configured service: what the environment sets, else the running ret up.") { file, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(file) is { } region ? RegionCheck.Run(region.FullName).ToAsyncEnumerable() : AllAsync(Deployment.Find(), cancellation),
            parsed.GetValue(json),
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> RunAsync(IAsyncEnumerable<Finding> findings, bool json, TextWriter output)
    {
        var right = true;
        await foreach (var finding in findings)
        {
            right &= finding.Ok;
            await output.WriteLineAsync(json ? OutputJson.Line(finding) : $"{(finding.Ok ? "ok   " : "WRONG")}  {finding.Subject,-9} {finding.Message}");
        }

        return right ? ExitCode.Ok : ExitCode.Wrong;
    }

    private static async IAsyncEnumerable<Finding> AllAsync(Deployment? deployment, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (deployment is not null)
            yield return Finding.Right("settings", $"checked are {deployment.Source}");
        foreach (var finding in RegionCheck.Run(deployment?.Settings["Region:File"] ?? RegionChoice.Chosen))
            yield return finding;
        if (deployment is null)
        {
            yield return Finding.Wrong("settings", "Nothing runs in this checkout and no deployment is set. Start ./ret up, or set the settings that local.settings.sample.json lists. For a region file alone: ./ret check FILE.");
            yield break;
        }

        var settings = deployment.Settings;
        yield return RegionCheck.Key(settings);
        yield return await StorageCheck.RunAsync(settings, cancellation);
        yield return await SmtpCheck.RunAsync(settings, cancellation);
        yield return MailboxCheck.Run(settings);
        yield return await PagesCheck.RunAsync(settings, cancellation);
    }
}
