using System.CommandLine;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Versnelling.Cli.Local;
using Versnelling.Functions;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret host</c>: the function app, for the commands that start it as their child.</summary>
internal static class HostCommand
{
    public const string Name = "host";

    // What is in hand when the parent is gone has no storage left to finish on.
    private static readonly TimeSpan TimeToDrain = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var command = new Command(Name, "Runs the function app until standard input closes; settings come from the environment.") { Hidden = true };
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.ConfigureFunctionsWebApplication();
        builder.AddVersnelling();
        builder.Services.AddSingleton<IHostLifetime, UntilInputCloses>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeToDrain);
        using var host = builder.Build();
        await host.StartAsync();
        await Console.Out.WriteLineAsync(HostProcess.Ready);
        await host.WaitForShutdownAsync();
        return ExitCode.Ok;
    }
}
