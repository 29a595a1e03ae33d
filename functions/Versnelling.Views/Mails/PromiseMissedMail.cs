using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the coordinator: the time is up and no contact is recorded.</summary>
internal static class PromiseMissedMail
{
    public static MailDraft Draft(Case @case, Region region, LetterLinks links) =>
        new($"[{@case.Number}] Nog geen contact vastgelegd", [.. Blocks(@case, region, links)]);

    private static IEnumerable<Block> Blocks(Case @case, Region region, LetterLinks links)
    {
        if (@case.Urgency != Urgency.Normaal)
            yield return new Block.Flag(@case.Urgency, CaseWords.Of(@case.Urgency));
        yield return new Block.Heading("Er is nog geen contact vastgelegd");
        yield return new Block.Paragraph(
            "De afgesproken tijd is voorbij. Wil je zorgen dat iemand vandaag contact opneemt? Is dat al gebeurd, leg het dan vast bij de zaak.");
        yield return new Block.Facts([.. CaseFacts.All(@case, region), new("Opgepakt door", TakenOver(@case, region)), new("Melding aan", Alerted(@case, region))]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }

    private static string TakenOver(Case @case, Region region) =>
        @case.TakenOver is { } taken ? CaseWords.Person(taken.Person, region) : "nog niemand";

    private static string Alerted(Case @case, Region region)
    {
        var names = @case.Alerts.Select(a => CaseWords.Person(a.Person, region)).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? "nog niemand" : string.Join(", ", names);
    }
}
