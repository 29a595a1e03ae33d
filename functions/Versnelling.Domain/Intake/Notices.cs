namespace Versnelling.Domain.Intake;

/// <summary>What is said to everybody and so tells of nobody: "bij crisis belt u 112", "denk je aan zelfmoord? Bel 113", disclaimers.</summary>
internal static class Notices
{
    private const int Reach = 14;

    private static readonly PhraseTable Said = PhraseTable.Parse("""
        notice: bel|belt|bellen (u|je|dan|altijd|direct|meteen) (u|je|dan|altijd|direct|meteen) 112|113|0800|14|088|0900|0320|036|0527; kunt|kun|kan u|je ~~ terecht|bellen|opnemen|contact|chatten; neem (dan) (direct) contact op; buiten kantoortijd*|kantooruren|openingstijden; in geval van; mocht u|je; denk|heb|heeft|ben|bent je|u ~ zelfmoord|zelfdoding|suicid*; heeft|hebt u|je (gedachten|vragen); belt u|je; bel dan|altijd; kijk op; uur per dag; dag en nacht ~ bereikbaar|terecht; spoednummer; crisisnummer; nummer voor spoed|crisis; voor spoed|crisis|noodgevallen; bel gratis; team crisis|spoed
        disclaimer: deze|dit e (mail) ~~ bestemd|vertrouwelijk; deze|dit mail|email|bericht|mailbericht (en) ~~ bestemd|vertrouwelijk|bedoeld; disclaimer; geadresseerde; aan dit bericht kunnen; aan de inhoud van dit
        """);

    private static readonly PhraseTable Told = PhraseTable.Parse("""
        told: ik|mij|me|hij|hem|zij|ze|haar|mijn|zoon|dochter|meisje|jongen|kind|kinderen|moeder|vader|leerling|client|patient|patiente
        """);

    /// <summary>Whether a phrase stands in such words.</summary>
    public static bool Holds(Words words, PhraseHit hit)
    {
        var notices = Said.Find(words);
        if (notices.Count == 0)
            return false;
        var (from, to) = Denial.SentenceOf(words, hit.First);
        foreach (var notice in notices)
        {
            if (notice.Rule == "disclaimer" ? notice.First < hit.First : Math.Abs(notice.First - hit.First) <= Reach && !TellsOf(words, from, to) && NothingToldBetween(words, notice, hit))
                return true;
        }

        return false;
    }

    private static bool NothingToldBetween(Words words, PhraseHit notice, PhraseHit hit) =>
        !TellsOf(words, Math.Min(notice.Last, hit.Last) + 1, Math.Max(notice.First, hit.First) - 1);

    private static bool TellsOf(Words words, int from, int to) => Told.Find(words).Exists(t => t.First >= from && t.First <= to);
}
