using Azure.Data.Tables;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Intake;

/// <summary>A mail that is no case: automatic, bulk, our own, or unreadable. Its disposition and rule are kept, so that a person can look.</summary>
internal static class FiledMail
{
    private const string Head = "MAIL";
    public const string RowKey = "mail";
    public const string Fingerprint = "Fingerprint";
    public const string Disposition = "Disposition";
    public const string Rule = "Rule";
    public const string MailReference = "MailReference";
    public const string ReceivedAt = "ReceivedAt";
    public const string OverruledBy = "OverruledBy";
    public const string OverruledAt = "OverruledAt";

    /// <summary>Its partition in <c>cases</c>: as a case number, with another head.</summary>
    public static string Partition(CaseKey key) => Head + key.Number.Value["RET".Length..];

    /// <summary>Whether a text is such a partition: some come out of the address of a page.</summary>
    public static bool IsPartition(string text) =>
        text.StartsWith(Head, StringComparison.Ordinal) && CaseNumber.TryParse("RET" + text[Head.Length..], out var number) && text == Head + number.Value["RET".Length..];

    public static TableEntity Row(Arrival arrival) => new()
    {
        [Disposition] = arrival.Understanding.Disposition.Code(),
        [Rule] = arrival.Understanding.Evidence.FirstOrDefault(e => e.Field == "disposition")?.Rule ?? "",
        [Fingerprint] = arrival.Fingerprint,
        [MailReference] = arrival.Reference,
        [ReceivedAt] = InstantPattern.ExtendedIso.Format(arrival.Mail.ReceivedAt),
    };
}
