using System.CommandLine;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret parse</c>: what the rules make of mails, one JSON object a line.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = MailFileArgument.Create();
        var command = new Command("parse", "Tells what the rules make of mails (.eml): one JSON object a line, with the words that decided.") { files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(FileInfo[] files, TextWriter output)
    {
        var region = RegionChoice.Read(RegionChoice.Chosen);
        foreach (var file in files)
            output.WriteLine(ParseReport.ToJson(file.Name, ReadMail.From(file, region).Understanding));
        return ExitCode.Ok;
    }
}
