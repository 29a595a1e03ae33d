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

    public static TableEntity Row(Arrival arrival) => new()
    {
        ["Disposition"] = arrival.Understanding.Disposition.Code(),
        ["Rule"] = arrival.Understanding.Evidence.FirstOrDefault(e => e.Field == "disposition")?.Rule ?? "",
        [Fingerprint] = arrival.Fingerprint,
        ["MailReference"] = arrival.Reference,
        ["ReceivedAt"] = InstantPattern.ExtendedIso.Format(arrival.Mail.ReceivedAt),
    };
}
