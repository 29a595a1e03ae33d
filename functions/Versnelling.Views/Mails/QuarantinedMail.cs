using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the coordinator: a mail could not be read, and may well be a question.</summary>
internal static class QuarantinedMail
{
    public static MailDraft Draft(Letter letter, Region region, LetterLinks links) =>
        new($"Een bericht aan {region.Service} is niet te lezen", [.. Blocks(letter, region, links)]);

    private static IEnumerable<Block> Blocks(Letter letter, Region region, LetterLinks links)
    {
        yield return new Block.Heading("Een bericht is niet te lezen");
        yield return new Block.Paragraph(
            "In de mailbox staat een bericht dat het systeem niet kan lezen. Misschien is het een vraag om hulp. Wil je er vandaag zelf naar kijken?");
        yield return new Block.Facts(
        [
            new("Mailbox", region.Address.Value),
            new("Map", "Quarantaine"),
            new("Gezien", new DutchTime(region.Zone).Moment(letter.At)),
            new("Wat eraan mankeert", Problem(letter.Detail)),
        ]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk het bericht", open);
    }

    private static string Problem(string? code) => code switch
    {
        "empty" => "Het bericht is leeg.",
        "no-headers" or "no-mail-headers" => "Afzender, onderwerp en datum zijn niet te lezen.",
        _ => "Het is niet als e-mail te lezen.",
    };
}
