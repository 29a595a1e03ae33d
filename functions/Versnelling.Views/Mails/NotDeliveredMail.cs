using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the administrator: a mail of ours could not be delivered.</summary>
internal static class NotDeliveredMail
{
    public static MailDraft Draft(Letter letter, Case? @case, Region region) =>
        new($"Een mail van {region.Service} is niet aangekomen", [.. Blocks(letter, @case, region)]);

    private static IEnumerable<Block> Blocks(Letter letter, Case? @case, Region region)
    {
        yield return new Block.Heading("Een mail is niet aangekomen");
        yield return new Block.Paragraph(
            "De mailserver weigert een mail van ons, of er is geen adres om hem heen te sturen. "
            + "Zoek uit waarom, en zorg dat de ontvanger op een andere manier bericht krijgt.");
        yield return new Block.Facts(
        [
            new("Zaak", @case?.Number.Value ?? "geen"),
            new("Mail", EventWords.Mail(letter.Detail)),
            new("Tijd", new DutchTime(region.Zone).Moment(letter.At)),
        ]);
    }
}
