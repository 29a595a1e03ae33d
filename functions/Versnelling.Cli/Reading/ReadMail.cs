using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Reading;

/// <summary>A file read and understood as the pipeline would.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Mail">What was read.</param>
/// <param name="Understanding">What it means.</param>
internal sealed record ReadMail(string Name, IncomingMail Mail, Understanding Understanding)
{
    /// <summary>Reads a file as if the mailbox had received it at <paramref name="receivedAt"/>, else at its own Date, else when the file was written.</summary>
    public static ReadMail From(FileInfo file, Region region, Instant? receivedAt = null)
    {
        using var raw = file.OpenRead();
        var mail = MailReader.Read(raw, receivedAt ?? Instant.FromDateTimeUtc(file.LastWriteTimeUtc));
        if (receivedAt is null && mail.Date is { } date)
            mail = mail with { ReceivedAt = date };
        return new ReadMail(file.Name, mail, MailUnderstanding.Understand(mail, region));
    }
}
