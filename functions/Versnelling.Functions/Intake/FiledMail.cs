using Azure.Data.Tables;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Intake;

/// <summary>A mail that is no case: automatic, bulk, our own, or unreadable. Its disposition and rule are kept, so that a person can look.</summary>
internal static class FiledMail
{
    public const string RowKey = "mail";
    public const string Fingerprint = "Fingerprint";

    /// <summary>Its partition in <c>cases</c>: as a case number, with another head.</summary>
    public static string Partition(CaseKey key) => "MAIL" + key.Number.Value["RET".Length..];

    public static TableEntity Row(IncomingMail mail, Understanding understanding, string fingerprint, string reference) => new()
    {
        ["Disposition"] = understanding.Disposition.Code(),
        ["Rule"] = understanding.Evidence.FirstOrDefault(e => e.Field == "disposition")?.Rule ?? "",
        [Fingerprint] = fingerprint,
        ["MailReference"] = reference,
        ["ReceivedAt"] = InstantPattern.ExtendedIso.Format(mail.ReceivedAt),
    };
}
