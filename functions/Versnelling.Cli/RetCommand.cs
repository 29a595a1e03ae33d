using System.CommandLine;
using System.CommandLine.Invocation;
using Azure;
using Versnelling.Cli.Commands;
using Versnelling.Embedded;
using Versnelling.Functions;

namespace Versnelling.Cli;

/// <summary>The command line with all its commands.</summary>
internal static class RetCommand
{
    // Servers are stopped in order after Ctrl-C; Azurite writes its data when it stops.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    public static RootCommand Create() => new("ret: everything that a maintainer of Versnelling does on the command line.")
    {
        DemoCommand.Create(),
        UpCommand.Create(),
        TestCommand.Create(),
        ParseCommand.Create(),
        EvaluateCommand.Create(),
        RouteCommand.Create(),
        SendCommand.Create(),
        DigestCommand.Create(),
        ImportCommand.Create(),
        RebuildCommand.Create(),
        AuditCommand.Create(),
        ExportCommand.Create(),
        ForgetCommand.Create(),
        RetentionCommand.Create(),
        CheckCommand.Create(),
        RequeueCommand.Create(),
        BenchCommand.Create(),
        StylesCommand.Create(),
        HostCommand.Create(),
    };

    /// <summary>Runs a command; what went wrong in the world around it is one sentence, not a stack trace.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter? output = null, TextWriter? errors = null)
    {
        var parsed = Create().Parse(args);
        var isHost = parsed.CommandResult.Command.Name == HostCommand.Name;
        var configuration = new InvocationConfiguration
        {
            // The host hears from its parent when to stop.
            ProcessTerminationTimeout = isHost ? null : TimeToStop,
            EnableDefaultExceptionHandler = false,
            Output = output ?? Console.Out,
            Error = errors ?? Console.Error,
        };
        if (parsed.Action is ParseErrorAction)
        {
            await WrongUsage.WriteAsync(parsed, configuration.Error);
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception problem) when (problem is SettingsException or EmbeddedServerException or RequestFailedException or IOException or UnauthorizedAccessException)
        {
            await configuration.Error.WriteLineAsync($"ret: {problem.Message}");
            return ExitCode.Wrong;
        }
        catch (OperationCanceledException)
        {
            await configuration.Error.WriteLineAsync("ret: stopped.");
            return ExitCode.Wrong;
        }
    }
}
