namespace Versnelling.Domain.Intake;

/// <summary>How an alarm that is passed on stands by what its sender says of it.</summary>
internal enum Alarm
{
    /// <summary>It counts.</summary>
    Stands,

    /// <summary>Its danger counts, its haste doesn't.</summary>
    IsUnhurried,

    /// <summary>It is of long ago.</summary>
    IsOld,
}

/// <summary>
/// What the sender says of a mail passed on. Only who says that the mail itself is old, or that all is behind them, takes a danger away;
/// that it is calm by now or has no hurry takes only haste away, for the danger may be of last night.
/// </summary>
internal static class PassedOn
{
    // So many words are a story of the sender's own and no "zie onder".
    private const int OwnWords = 20;

    private static readonly PhraseTable Says = PhraseTable.Parse("""
        old: achter de rug; oud|oude|gedateerd mail|mailtje|bericht|melding|verslag|stuk|rapport|brief|dossier|notitie; mail|bericht|melding|verslag|stuk|rapport|brief|onderstaande|onderstaand ~ (is|was|dateert|stamt|komt) van|uit ~ jaar|jaren|maanden|# terug|geleden; jaar|jaren|maanden terug|geleden; vorig jaar; van destijds|toen; was destijds|toen; toen het nog; dateert van|uit
        calm: geen gekke|rare dingen; gelukkig ~ voorbij|over|rustig|rustiger|beter|goed; is ~ voorbij|opgelost|afgehandeld; rustig|rustiger geworden|thuis|nu; weer vrolijk|rustig|stabiel|veilig; geen haast|spoed; ter achtergrond; ter informatie; voorgeschiedenis; niets|niks dringends; op ons|jullie gemak; geen brand; niet meer aan de orde; inmiddels (is|gaat|het) ~ goed|beter|rustig|veilig|stabiel; volgende|komende maand; volgend kwartaal
        goeson: opnieuw; nog steeds|altijd; weer begonnen|mis|raak|gebeurd|zover|terug|bang|bedreigd|suicidaal|onveilig; herhaalt|herhaling; gaat door; niet voorbij|over|veilig; zorgelijk; bang; gisteren|gisteravond|vannacht|vanochtend|vanmorgen|zojuist|vanmiddag|vanavond|vandaag
        """);

    /// <summary>How the passed-on mail stands by the sender's own words.</summary>
    public static Alarm Of(Words own)
    {
        if (own.Count < OwnWords)
            return Alarm.Stands;
        var said = Says.Find(own).FindAll(s => s.Rule == "goeson" || !Denial.IsDenied(own, s));
        if (said.Exists(s => s.Rule == "old") && !said.Exists(s => s.Rule == "goeson"))
            return Alarm.IsOld;
        return said.Exists(s => s.Rule is "old" or "calm") ? Alarm.IsUnhurried : Alarm.Stands;
    }
}
