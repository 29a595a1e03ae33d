using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Demo;

/// <summary>A mail of the plan that lies in the mailbox.</summary>
/// <param name="Plan">What must become of it.</param>
/// <param name="Reference">Its place in the mailbox.</param>
/// <param name="At">When it was delivered.</param>
/// <param name="Mail">The mail itself.</param>
/// <param name="Key">The case that it has, if it has one.</param>
internal sealed record DeliveredMail(PlannedMail Plan, string Reference, Instant At, IncomingMail Mail, CaseKey Key)
{
    /// <summary>The mail, read as the pipeline reads it.</summary>
    public static DeliveredMail Of(PlannedMail plan, string reference, Instant at, byte[] raw, CaseIdentity identity)
    {
        using var stream = new MemoryStream(raw, writable: false);
        var mail = MailReader.Read(stream, at);
        return new DeliveredMail(plan, reference, at, mail, identity.Of(mail));
    }
}
