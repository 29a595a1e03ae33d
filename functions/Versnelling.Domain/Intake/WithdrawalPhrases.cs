namespace Versnelling.Domain.Intake;

/// <summary>How people say that their question is no longer there.</summary>
internal static class WithdrawalPhrases
{
    /// <summary>A phrase of <c>solved</c> withdraws only when the mail doesn't go on to ask something.</summary>
    public static readonly PhraseTable Turns = PhraseTable.Parse("""
        withdrawal.solved: het|dit|dat|alles|probleem|kwestie|vraag|hulpvraag|zaak is|zijn|heeft|was ~ opgelost|verholpen|geregeld|rond|beantwoord|gelukt|goedgekomen; zichzelf opgelost; vanzelf opgelost; is al|alles|inmiddels geregeld|opgelost|rond
        withdrawal.solved: wij|we|ik zijn|ben|heb|hebben ~ geholpen|eruit|opgelost|geregeld; heb|hebben ~~ plek|plekje|plaats|adres|aanbieder|behandelaar|gezin|gezinshuis|pleeggezin|logeerhuis|oplossing|iemand|hulp ~ gevonden; ben|zijn|heb|hebben (ik|wij|we) (al|inmiddels|intussen) ~ geholpen|geregeld|opgelost; samen|onderling uitgekomen|opgelost; heb|hebben al ~ hulp|plek|iemand|gevonden
        withdrawal.solved: er is (al|inmiddels|intussen|nu|gelukkig|ondertussen) ~~ gevonden; is (al|inmiddels|intussen|gelukkig) een ~ gevonden; geen verdere|andere vragen|vraag|hulp|actie; weet|weten (nu|voorlopig) genoeg; geen vragen meer
        withdrawal.not-needed: niet meer|langer actueel|relevant; niet meer|langer aan de orde; niet meer|langer (zo) nodig; hulp|actie|overleg|tafel|telefoontje meer nodig; geen ~ meer nodig; geen (verdere) actie (meer) nodig; laat maar; hoeft|hoeven (het|dat|u|jullie) (dus|al|nu) niets|niet|niks meer; hoeft|hoeven (u|jullie) (mij|ons|me) niet (meer) terug te; hoeft|hoeven (u|jullie) (mij|ons|me) niet meer te; hoeft (dus) geen
        withdrawal.not-needed: kunt|kunnen|kan|mag|mogen|mogt ~~ sluiten|afsluiten|gesloten|afgesloten|dicht|stoppen; stoppen met zoeken; stop ~ zoeken; zoektocht kan|mag stoppen
        withdrawal.withdrawn: trek|trekken ~~ vraag|aanvraag|hulpvraag|aanmelding|verzoek|mail|bericht ~~ in|terug; vraag|aanvraag|hulpvraag|aanmelding|verzoek|mail ~~ intrekken|terugtrekken|annuleren|ingetrokken|terugnemen|vervallen|vervalt|geannuleerd; als niet verzonden|geschreven; als vervallen|afgedaan|ingetrokken|niet beschouwen; annuleer; annuleert
        withdrawal.withdrawn: zie|zien (daarom|toch|bij) ~ af van ~ hulp|tafel|versnellingstafel|advies|aanmelding|begeleiding|vraag|gesprek|overleg
        withdrawal.mistaken: verkeerd verstuurd|verzonden|geadresseerd|adres; per ongeluk ~ gestuurd|verstuurd|gemaild; niet voor u|jullie bestemd|bedoeld
        """);

    /// <summary>What else may be withdrawn, arranged or no longer needed: that is what the question is about.</summary>
    public static readonly PhraseTable Other = PhraseTable.Parse("""
        other: indicatie|beschikking|aanbod|plek|plaats|plaatsing|toezegging|machtiging|toestemming|budget|pgb|behandelaar|aanbieder|contract|vervoer|opvang|medicijnen|medicatie|maatregel|ots|traject|deur ~ ingetrokken|vervalt|vervallen|trekt|geregeld|rond|afgesloten|gesloten|nodig
        other: trekt|trekken ~ terug|handen|zich; hij|zij|ze|zoon|dochter|jongen|meisje|kind hoeft|hoeven; volgens; vindt|vinden|zegt|zeggen|beweert dat|hulp; traject wordt afgesloten; gesloten instelling|groep|plaatsing|jeugdzorg
        """);

    /// <summary>"Zodra het is opgelost", "voordat u het sluit": not yet. "Maar nu", "nu nog": something is left to ask.</summary>
    public static readonly PhraseTable Limits = PhraseTable.Parse("""
        until: zodra; totdat; voordat; tot; indien; als; mocht; wanneer; pas
        left: maar nu|wel|nog|toch; nu|alleen|wel nog; daarna niets|niet; tot vrijdag|maandag|zondag
        """);
}
