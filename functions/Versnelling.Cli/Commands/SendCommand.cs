using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Versnelling.Cli.Local;
using Versnelling.Functions;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret send</c>: delivers mails to the running mailbox.</summary>
internal static class SendCommand
{
    public static Command Create()
    {
        var files = MailFileArgument.Create();
        var command = new Command("send", "Delivers mails (.eml) to the mailbox of the running service.") { files };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(files), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo[] files, TextWriter output, CancellationToken cancellation)
    {
        var mailbox = Open(Deployment.Need());
        foreach (var file in files)
        {
            var reference = await mailbox.DeliverAsync(await File.ReadAllBytesAsync(file.FullName, cancellation), TimeProvider.System, cancellation);
            await output.WriteLineAsync($"{file.Name}: delivered as {reference}");
        }

        return ExitCode.Ok;
    }

    private static MaildirMailbox Open(IConfiguration configuration) =>
        configuration["Mailbox:Kind"] == "Maildir" && configuration["Mailbox:Path"] is { Length: > 0 } path
            ? new MaildirMailbox(path)
            : throw new SettingsException("ret send delivers to a Maildir only: Mailbox__Kind is something else, or Mailbox__Path is empty. Mail to a real mailbox with a mail program.");
}
