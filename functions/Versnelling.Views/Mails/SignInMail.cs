using Versnelling.Domain.Regions;

namespace Versnelling.Views.Mails;

/// <summary>To somebody who asked for it: a link to sign in.</summary>
internal static class SignInMail
{
    public static MailDraft Draft(Region region, LetterLinks links) => new($"Inloggen bij {region.Service}", [.. Blocks(region, links)]);

    private static IEnumerable<Block> Blocks(Region region, LetterLinks links)
    {
        yield return new Block.Heading("Hier is je link");
        yield return new Block.Paragraph($"Je vroeg om een link om in te loggen bij {region.Service}.");
        if (links.Open is { } open)
            yield return new Block.Button("Inloggen", open);
        yield return new Block.Note("De link werkt één keer, en niet langer dan een kwartier. Heb jij niets gevraagd? Dan hoef je niets te doen. Stuur deze mail niet door.");
    }
}
