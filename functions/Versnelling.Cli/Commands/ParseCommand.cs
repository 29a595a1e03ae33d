using System.CommandLine;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret parse</c>: what the rules make of mails, one JSON object a line, or an explanation for a person.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = MailFileArgument.Create();
        var explain = new Option<bool>("--explain") { Description = "Tell a person why: each field with its rule and words, and how the mail was taken apart." };
        var command = new Command("parse", "Tells what the rules make of mails (.eml): one JSON object a line, with the words that decided.") { files, explain };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(explain), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(FileInfo[] files, bool explain, TextWriter output)
    {
        var region = RegionChoice.Read(RegionChoice.Chosen);
        foreach (var (number, file) in files.Index())
        {
            var read = ReadMail.From(file, region);
            if (!explain)
            {
                output.WriteLine(ParseReport.ToJson(read.Name, read.Understanding));
                continue;
            }

            if (number > 0)
                output.WriteLine();
            Explanation.Print(read, region, output);
        }

        return ExitCode.Ok;
    }
}
