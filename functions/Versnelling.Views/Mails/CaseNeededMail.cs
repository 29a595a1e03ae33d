using Versnelling.Domain.Regions;

namespace Versnelling.Views.Mails;

/// <summary>To a colleague whose mail registers something, without saying of which case.</summary>
internal static class CaseNeededMail
{
    public static MailDraft Draft(Region region) => new("Bij welke zaak hoort dit?", [.. Blocks(region)]);

    private static IEnumerable<Block> Blocks(Region region)
    {
        yield return new Block.Heading("Bij welke zaak hoort dit?");
        yield return new Block.Paragraph("Je wilde iets vastleggen, maar in je mail staat niet bij welke zaak. Er is nog niets vastgelegd.");
        yield return new Block.Paragraph($"Antwoord op de melding van de zaak. Of mail het opnieuw naar {region.Address}, met het nummer van de zaak in het onderwerp: RET-…");
        yield return new Block.Note("Was het toch een nieuwe vraag? Dan kan de coördinator er een zaak van maken.");
    }
}
