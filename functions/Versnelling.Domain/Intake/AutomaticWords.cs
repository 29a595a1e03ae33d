using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>How automatic mail words itself where its headers don't say so.</summary>
internal static class AutomaticWords
{
    /// <summary>What a kind of wording speaks for, how much it weighs, and the id by which it is known as evidence.</summary>
    internal sealed record Sign(Disposition For, int Weight, string Rule);

    /// <summary>Openings of a subject; a whole word must follow or a mark. One with a colon is a machine's, any other may be a person's.</summary>
    public static readonly (string Opening, string Rule)[] Subjects =
    [
        .. Openings("auto-reply.subject", "automatisch antwoord; automatic reply; automatische reactie; automatisch bericht; automatische melding; automatische afwezigheid; automatische afwezigheidsmelding; autoreply; auto:; auto-antwoord; auto antwoord; auto-reply; auto reply; automatische beantwoording; automatische antwoord; automatische antwort; out of office; out of the office; afwezigheidsbericht; afwezigheidsmelding; afwezigheidsnotificatie; afwezigheidsassistent; afwezig:; niet aanwezig:; vakantiebericht; abwesend:; abwesenheitsnotiz; abwesenheit:; ooo:; ik ben afwezig"),
        .. Openings("auto-reply.receipt", "gelezen:; niet gelezen:; read:; not read:; leesbevestiging; leesbewijs; ontvangstbevestiging; automatische ontvangstbevestiging; bevestiging van ontvangst; bezorgd:; delivered:; return receipt; gelesen:; lesebestätigung; uw beveiligde bericht is; uw beveiligd bericht is; beveiligd bericht geopend; bericht geopend"),
        .. Openings("auto-reply.calendar", "geaccepteerd:; voorlopig geaccepteerd:; voorlopig:; geweigerd:; afgewezen:; accepted:; declined:; tentative:; tentatively accepted:; zugesagt:; abgesagt:; abgelehnt:; mit vorbehalt:; nieuw tijdstip voorgesteld:; new time proposed:; geannuleerd:; canceled:; cancelled:; afgezegd:"),
        .. Openings("bounce.subject", "undelivered mail; undeliverable; onbestelbaar; unzustellbar; nicht zugestellt; niet te bezorgen; niet afgeleverd:; delivery status notification; mail delivery failed; mail delivery subsystem; mail delivery system; failure notice; returned mail; niet bezorgd; delivery failure; delivery failed; delivery delayed; delivery has failed; delayed mail; bezorging vertraagd; bezorging mislukt; vertraagde bezorging; vertraagd:; verzögert:; delayed:; warning: could not send; warning: message; message delayed; bericht niet bezorgd; mail system error; message blocked; mail kon niet; unable to deliver; uw bericht kon niet worden; [postmaster]"),
    ];

    /// <summary>What the rules of <see cref="AutomaticPhrases"/> say.</summary>
    public static readonly IReadOnlyDictionary<string, Sign> Signs = new Dictionary<string, Sign>(StringComparer.Ordinal)
    {
        ["machine"] = new(Disposition.AutoReply, 4, "auto-reply.text"),
        ["unread"] = new(Disposition.AutoReply, 3, "auto-reply.text"),
        ["away"] = new(Disposition.AutoReply, 2, "auto-reply.text"),
        ["instead"] = new(Disposition.AutoReply, 2, "auto-reply.text"),
        ["until"] = new(Disposition.AutoReply, 1, "auto-reply.text"),
        ["opened"] = new(Disposition.AutoReply, 4, "auto-reply.receipt"),
        ["received"] = new(Disposition.AutoReply, 2, "auto-reply.receipt"),
        ["thanks"] = new(Disposition.AutoReply, 1, "auto-reply.receipt"),
        ["undelivered"] = new(Disposition.Bounce, 4, "bounce.text"),
        ["refused"] = new(Disposition.Bounce, 2, "bounce.text"),
        ["digest"] = new(Disposition.Bulk, 8, "bulk.list"),
        ["leave"] = new(Disposition.Bulk, 4, "bulk.list"),
        ["news"] = new(Disposition.Bulk, 2, "bulk.list"),
        ["sells"] = new(Disposition.Bulk, 3, "bulk.sales"),
        ["selling"] = new(Disposition.Bulk, 2, "bulk.sales"),
        ["trade"] = new(Disposition.Bulk, 1, "bulk.sales"),
        ["cheats"] = new(Disposition.Bulk, 3, "bulk.fraud"),
        ["cheating"] = new(Disposition.Bulk, 2, "bulk.fraud"),
        ["money"] = new(Disposition.Bulk, 1, "bulk.fraud"),
    };


    private static IEnumerable<(string Opening, string Rule)> Openings(string rule, string openings) => openings.Split("; ").Select(o => (o, rule));
}
