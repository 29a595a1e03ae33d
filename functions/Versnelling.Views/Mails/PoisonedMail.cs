using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the administrator: a queue message failed for good.</summary>
internal static class PoisonedMail
{
    public static MailDraft Draft(Letter letter, Case? @case, Region region) =>
        new($"Storing bij {region.Service}: een bericht is blijven liggen", [.. Blocks(letter, @case, region)]);

    private static IEnumerable<Block> Blocks(Letter letter, Case? @case, Region region)
    {
        yield return new Block.Heading("Een bericht is blijven liggen");
        yield return new Block.Paragraph(
            "Een stap is steeds opnieuw mislukt. Er is niets verloren: het bericht wacht in de wachtrij voor mislukte berichten. "
            + "Zoek de oorzaak in de logboeken. Zet het bericht daarna terug met: ./ret requeue");
        yield return new Block.Facts(
        [
            new("Wachtrij", Codes.Shown(letter.Detail)),
            new("Zaak", @case?.Number.Value ?? "geen"),
            new("Tijd", new DutchTime(region.Zone).Moment(letter.At)),
        ]);
    }
}
