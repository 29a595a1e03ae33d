namespace Versnelling.Domain.Intake;

/// <summary>The words of <see cref="Denial"/>.</summary>
internal static class DenialWords
{
    /// <summary>Denials that follow.</summary>
    public static readonly PhraseTable DeniedAfter = PhraseTable.Parse("""
        denied: is|zijn|was (er) niet; is (het|er|dat) (gelukkig) (op) (dit) (moment) (nu) (nog) niet; heeft (het|dit) (gelukkig) (nog) geen|niet; hoeft (het|dit) niet; niet aan de orde; niet nodig; niet (meer) aanwezig; speelt (er|nu) (nog) niet; nee
        denied: is|zijn|werd|wordt ~ ontkend|afgewend|afgewezen|ingetrokken|geweken; uitgesloten; van de baan; geen sprake (van); ontkent ze|hij|zij; niet van toepassing; nvt; n v t; komt niet voor
        """);

    /// <summary>What was lifted or turned down is over, wherever the sentence says so.</summary>
    public static readonly PhraseTable Dropped = PhraseTable.Parse("""
        dropped: van tafel; van de baan; afgewezen; ingetrokken; afgewend; teruggetrokken; geseponeerd; gaat niet door; niet doorgegaan; geweken
        """);

    /// <summary>Words of long ago.</summary>
    public static readonly PhraseTable Past = PhraseTable.Parse("""
        past: vorig jaar; vorige zomer|winter|herfst|lente|eeuw; vorig voorjaar|najaar|schooljaar; afgelopen zomer|winter|najaar|voorjaar|herfst; vorige maand; jaar|jaren|maanden|maand|weken geleden; in het verleden; destijds; toentertijd; voorheen; vroeger; indertijd; ooit; jaren terug|eerder; sindsdien is|gaat|woont|weer|niet|rustig|stabiel|gelukkig
        past: inmiddels (weer|is|gaat|al|gelukkig) (het|alles|weer) rustig|stabiel|veilig|goed|voorbij|over|achter; is (nu|inmiddels) (weer) voorbij; ligt achter; na een|de|haar|zijn crisis*; eerder (dit) jaar; als kind; in de voorgeschiedenis; voorgeschiedenis; toen (hij|zij|ze) # was; was er|sprake; is (goed|inmiddels|nu|netjes|weer) afgerond|afgesloten|beeindigd; heeft gehad
        """);

    /// <summary>Words of now.</summary>
    public static readonly PhraseTable Now = PhraseTable.Parse("""
        now: nu ~ weer|opnieuw; vandaag; vanavond; vannacht; vanmiddag; vanochtend; vanmorgen; op dit moment; momenteel; zojuist; zonet; daarnet; net nog; gisteren; gisteravond; gisternacht; opnieuw; nog steeds; sinds gisteren; nu
        """);
}
