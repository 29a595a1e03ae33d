using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Words;

/// <summary>What a colleague must know of a case before calling, in plain Dutch.</summary>
public static class AttentionWords
{
    /// <summary>The sentences, the most pressing first; each once.</summary>
    public static IReadOnlyList<string> Of(Case @case, Region region) =>
    [
        .. @case.Trust == SenderTrust.Failed ? ["De afzender is niet gecontroleerd. Bel terug op een nummer dat je kent."] : Array.Empty<string>(),
        .. @case.Undelivered.Select(u => Of(u, region)).Distinct(StringComparer.Ordinal),
        .. Of(@case.Remarks),
    ];

    private static string Of(Undelivered mail, Region region) => (mail.Why, mail.Person) switch
    {
        (UndeliveredReason.Bounced, null) => "Onze mail aan de afzender is niet bezorgd. Bel liever.",
        (UndeliveredReason.Bounced, { } person) => $"De melding aan {CaseWords.Person(person, region)} is niet bezorgd.",
        (_, null) => "De afzender is afwezig. Dat zegt een automatisch antwoord op onze mail.",
        (_, { } person) => $"{CaseWords.Person(person, region)} is afwezig. Dat zegt een automatisch antwoord op onze melding.",
    };

    private static IEnumerable<string> Of(ReadingRemarks remarks)
    {
        if (remarks.HasFlag(ReadingRemarks.Encrypted))
            yield return "Het bericht is versleuteld en kon niet worden gelezen.";
        if (remarks.HasFlag(ReadingRemarks.TooLarge))
            yield return "Het bericht is te groot (meer dan 35 MB) en is niet gelezen. Het staat nog in de mailbox.";
        if (remarks.HasFlag(ReadingRemarks.Cut))
            yield return "Het bericht is heel lang. Alleen het eerste deel is gelezen.";
        if (remarks.HasFlag(ReadingRemarks.Tnef))
            yield return "Bij het bericht zit een bestand winmail.dat. Daarin kunnen bijlagen zitten die hier niet te zien zijn.";
    }
}
