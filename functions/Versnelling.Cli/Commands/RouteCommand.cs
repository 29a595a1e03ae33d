using System.CommandLine;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Regions;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret route</c>: who would be alerted of mails, when, and why.</summary>
internal static class RouteCommand
{
    public static Command Create()
    {
        var files = MailFileArgument.Create();
        var at = new Option<string?>("--at") { Description = $"When the mails come in: {GivenTime.Forms}; now when it is left out.", HelpName = "TIME" };
        var json = JsonOption.Create();
        var command = new Command("route", "Tells who would be alerted of mails (.eml), when contact is due, and why.") { files, at, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files), parsed.GetValue(at), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(FileInfo[] files, string? time, bool json, TextWriter output, TextWriter errors)
    {
        var region = RegionChoice.Read(RegionChoice.Chosen);
        if ((time is null ? Now() : GivenTime.Read(time, region.Zone)) is not { } at)
        {
            errors.WriteLine("Try: ret route --help");
            errors.WriteLine($"ret: --at '{time}' is not {GivenTime.Forms}.");
            return ExitCode.WrongUsage;
        }

        foreach (var file in files)
            Show(RoutedMail.Of(ReadMail.From(file, region, at), region, at), json, region, at, output);
        return ExitCode.Ok;
    }

    private static Instant Now() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    private static void Show(RoutedMail routed, bool json, Region region, Instant at, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(OutputJson.Line(routed));
            return;
        }

        output.WriteLine($"{routed.File} ({routed.Disposition}), in at {at.InZone(region.Zone):uuuu-MM-dd HH:mm}");
        if (routed.AnswerTo is { } number)
        {
            output.WriteLine($"  answer to {number}: goes to whoever has that case");
            return;
        }

        if (routed.Colleague is null)
        {
            output.WriteLine("  nobody is alerted: this opens no case");
            return;
        }

        output.WriteLine($"  gemeente   {routed.Municipality ?? "unknown"}");
        output.WriteLine($"  alert to   {routed.Colleague} <{routed.Address}>, rota of {routed.Day}");
        output.WriteLine($"  contact by {routed.Due}");
        output.WriteLine($"  why        {routed.Why}");
    }
}
