using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The kind of referrer: known by the sender's domain, never by who wrote what is forwarded. Where the domain is nobody's, a
/// professional who says to be one counts: somebody's laptop is broken, or their organisation is of another region.
/// </summary>
internal static class VerwijzerRules
{
    private static readonly PhraseTable Says = PhraseTable.Parse("""
        LokaleToegang: ik|ben|werk|hier|als|zelf (ben) (hier) (als|een|de|namelijk|zelf) jeugdconsulent|jeugdconsulente|wijkteammedewerker|wijkteamlid|gebiedsteammedewerker|jeugdregisseur|gezinsregisseur|jeugdverpleegkundige|jeugdarts|toegangsmedewerker|wmo-consulent
        LokaleToegang: jeugdconsulent|jeugdconsulente|wijkteammedewerker|gebiedsteammedewerker|jeugdregisseur|jeugdverpleegkundige|jeugdarts (jgz|cjg|ggd|gemeente) hier; jeugdverpleegkundige|jeugdarts|consulent (bij|van|vanuit) (de|het) jgz|cjg|wijkteam|gebiedsteam; jeugdconsulent|jeugdconsulente|jeugdregisseur|consulent jeugd bij|van|vanuit (de) gemeente
        GecertificeerdeInstelling: ik|ben|werk|hier|als|zelf (ben) (hier) (als|een|de|namelijk|zelf) jeugdbeschermer|gezinsvoogd|jeugdreclasseerder|jeugdreclasseringswerker|gezinsvoogdijwerker
        GecertificeerdeInstelling: jeugdbeschermer|gezinsvoogd|jeugdreclasseerder (werkzaam) bij|van|vanuit een|de (andere) gi; jeugdbeschermer|gezinsvoogd|jeugdreclasseerder hier; wij zijn een|de gi; wij zijn een|de gecertificeerde instelling
        """);

    public static (Verwijzer Verwijzer, Evidence? Evidence) Read(IncomingMail mail, MailText text, Region region)
    {
        if (RealSender.Read(mail, text, region) is { Organisation: { } organisation, Evidence: var why })
            return (organisation.Verwijzer, why);
        return Self(text) is { } hit ? (Enum.Parse<Verwijzer>(hit.Rule), text.New.Evidence("referrerType", "verwijzer.self", hit.First, hit.Last)) : (Verwijzer.Overig, null);
    }

    /// <summary>Where the writer says what they are; a parent who is one too writes as a parent.</summary>
    public static PhraseHit? Self(MailText text)
    {
        var words = text.New.Words;
        foreach (var hit in Says.Find(words))
        {
            if (IsOfWriter(words, hit) && !GemeenteRules.TellsOfOwnChild(text))
                return hit;
        }

        return null;
    }

    // "Jeugdbeschermer bij een GI." or "ik ben jeugdconsulent", but not "de jeugdarts van het CJG zegt", "ik ben de jeugdconsulent zat".
    private static bool IsOfWriter(Words words, PhraseHit hit)
    {
        var next = hit.Last + 1 < words.Count && words[hit.Last + 1].Sentence == words[hit.Last].Sentence ? words[hit.Last + 1].Text : "";
        if (next is "zat" or "kwijt" or "beu" or "moe" or "heeft" or "zegt" or "wil" or "was" or "is" or "kan" or "vindt")
            return false;
        for (var i = hit.First; i <= hit.Last; i++)
        {
            if (words[i].Text is "ben" or "hier" or "zijn" || (words[i].Text is "werk" && i > 0 && words[i - 1].Text is "ik"))
                return true;
        }

        return hit.First == 0 || words[hit.First - 1].Sentence != words[hit.First].Sentence;
    }
}
