namespace Versnelling.Domain.Intake;

/// <summary>How machines that answer and mail systems word themselves, in Dutch, English and German. What a rule weighs stands in <see cref="AutomaticWords"/>.</summary>
internal static class AutomaticPhrases
{
    public static readonly PhraseTable Table = PhraseTable.Parse("""
        machine: dit (bericht) is (een) automatisch|automatische; deze|dit|uw (e) mail|bericht|email|reactie is automatisch
        machine: automatisch gegenereerd|gegenereerde|verzonden|verstuurd|verstuurde|aangemaakt|opgesteld; automatische ontvangstbevestiging|afwezigheidsmelding|beantwoording; this is an automat*
        machine: this message was (created|generated|sent) automatic*; automatically generated|created
        machine: niet op deze|dit (automatische) mail|bericht|e|email (mail) (te) reageren|antwoorden|beantwoorden; niet reageren|antwoorden op deze|dit|uw
        machine: antwoorden|reageren op deze|dit (e) mail|bericht (mail) is|worden|wordt|heeft|hebben niet|geen; do not reply to this; no reply; hoeft niet op deze|dit ~ te|reageren
        machine: out of (the) office; diese nachricht wurde automatisch; automatische antwort
        unread: beantwoord|lees|behandel (ik) uw|je|jouw|alle ~~ na|vanaf|weer|later|terugkomst|terugkeer; wordt|worden ~~ niet (meer) (regelmatig) gelezen|doorgestuurd|doorgezonden|bekeken|bijgehouden|ingezien
        unread: mijn (e) mail|mails|mailbox|email|inbox (mail) ~~ niet (meer) gelezen|bijhouden|bekeken|gecheckt|doorgestuurd
        unread: lees|check|bekijk|beantwoord ik ~~ mail|mails|e|email|mailbox|bericht|berichten ~ (niet|weer|later|na|op|vanaf)
        unread: ik (lees|check|beantwoord|bekijk) ~~ mail|bericht|mails|berichten|email|e (mail) ~ niet|weer|na|later|vanaf|op; lees ~ mijn (e) mail ~ niet|weer; kijk|kijk niet in mijn mail*
        unread: zal ik (je|uw|jouw) mail|bericht|e|email later; beantwoord ik ~ geen mail|mails|berichten|e; niet meer werkzaam|werkend bij|voor|binnen; niet meer in dienst
        unread: ik werk niet (langer|meer) bij|voor; ben|is uit dienst; mailadres|emailadres|adres|mailbox is ~ niet (meer) (langer) in|actief|gebruik; wird nicht weitergeleitet|gelesen
        unread: niet (meer) in gebruik; not be forwarded|read; limited access to (my) e|email; no longer work*; gebruik ~ dit mailadres niet
        away: in|tijdens|gedurende mijn afwezigheid|vakantie|verlof; op maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|andere ~ werk ik|niet; werk ik (normaal|gesproken|in|de|regel) niet; mijn werkdagen|vaste zijn|werkdagen; ik ben ~ parttime; bij crisis|spoed bel|belt
        away: ik ben|zit ~~ afwezig|vrij|ziek|weg|vakantie|verlof|vakantieverlof|zwangerschapsverlof|bevallingsverlof|ouderschapsverlof|ziekteverlof|zorgverlof|studieverlof|buitenland|spanje|frankrijk
        away: ben|zit ik ~~ afwezig|vrij|ziek|weg|vakantie|verlof|vakantieverlof|zwangerschapsverlof|bevallingsverlof|ouderschapsverlof|ziekteverlof|zorgverlof|studieverlof|buitenland
        away: ik ben er ~~ niet; ben ik er ~~ niet; ik ben|zit ~~ buiten kantoor; ik ben|zit ~~ niet (op) (mijn) bereikbaar|aanwezig|werkzaam|beschikbaar|kantoor|werkplek
        away: ben ik ~~ niet (op) bereikbaar|aanwezig|werkzaam|beschikbaar|kantoor; ik geniet ~~ dagen|vakantie|verlof|rust
        away: wegens|vanwege|ivm ~ vakantie|verlof|ziekte|zwangerschapsverlof|ouderschapsverlof|feestdagen|studiedag|omstandigheden|voorjaarsvakantie|herfstvakantie|kerstvakantie|zomervakantie|meivakantie
        away: i v m ~ vakantie|verlof|ziekte|zwangerschapsverlof|ouderschapsverlof|voorjaarsvakantie; in verband met ~ vakantie|verlof|ziekte
        away: praktijk|school|kantoor|secretariaat|locatie|bureau|wij|organisatie ~ (is|zijn) gesloten; ik werk (alleen|niet|normaal|gesproken) (op) maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*
        away: afwezig tot|van|vanaf|wegens|ivm|i|i.v.m; i am|i'm ~~ out|away|leave|vacation|holiday|office; i will|i'll be back|away|out|return; on annual|maternity|parental leave
        away: ich bin ~~ buro|abwesend|urlaub|erreichbar; derzeit im urlaub; bericht|mail ~ op na|vanaf mijn vakantie; pak ~ mail|bericht weer op; tot # ~ niet bereikbaar|aanwezig|afwezig
        instead: voor|bij|in (alle) dringende|spoedeisende|urgente|acute|lopende|andere|spoed|nood|vragen|noodgevallen|spoedgevallen (zaken|vragen|gevallen|situaties|kwesties|over) ~~ kun|kunt|kan|bel|belt|neem|mail|wenden|contact|terecht|graag|gelieve
        instead: voor|bij|in (dringende|spoedeisende|urgente|lopende) spoed|zaken|vragen|gevallen|situaties kun|kunt|kan|bel|belt|neem|mail u|je|jij|contact|naar|met|dan|het
        instead: contact opnemen|op|zoeken met|via (mijn|een|onze|de|het|ons) collega|collega's|secretariaat|receptie|team|teamleider|bereikbaarheidsdienst|telefoniste|algemene|balie|servicepunt|teammanager|vervanger
        instead: kun|kunt|kan u|je ~~ terecht|wenden|bellen|mailen|contact ~~ (bij|tot|met|naar) collega|collega's|secretariaat|teamleider|receptie|bereikbaarheidsdienst|balie|servicepunt|waarnemend*|algemene
        instead: collega ~ neemt|nemen (voor) (mij) waar; wordt|worden waargenomen|vervangen; neemt ~ waar; mijn werkzaamheden|werk|taken ~ worden|wordt (waargenomen|overgenomen)
        instead: stuur uw|je|jouw (e) bericht|mail|vraag (mail) ~ naar|aan|door; for urgent matters|questions|cases; in urgent cases; in dringenden fallen; wenden sie sich; please contact (my|our)
        until: tot (en) (met) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) # (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
        until: vanaf (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende) (week|#) ~ weer|bereikbaar|terug; op|vanaf ~~ ben ik (er) weer|terug; weer bereikbaar|aanwezig|terug|beschikbaar|op
        until: dan hoor|beantwoord je|u|ik; daarna|dan pak|beantwoord|lees ik; hoort|hoor uiterlijk; until (monday|tuesday|wednesday|thursday|friday|#); upon|on my return; will (return|reply)
        opened: beveiligde|beveiligd|veilige|versleutelde bericht|e|mail|email|bericht (mail) ~~ geopend|gelezen|afgeleverd|verlopen|opgehaald|bezorgd|verwijderd
        opened: beveiligd|beveiligde|verzonden ~ bericht ~~ (is) gelezen|geopend; uw|het|je|jouw bericht|mail|e|email (mail) is|werd (op|door|nog) ~~ gelezen|geopend|weergegeven
        opened: uw|je bericht is gelezen; gelezen op|door #; geopend op|door #; this is a return receipt; message was read|displayed|opened; retourbericht|ontvangstbewijs|leesbewijs
        opened: garandeert niet dat
        received: uw|jouw|je|het (e) bericht|mail|mailtje|email|melding|vraag|aanvraag|verzoek|aanmelding|terugbelverzoek|reactie|inzending|formulier|klacht|sollicitatie (mail) (is|zijn|wordt|hebben) ~~ ontvangen|geregistreerd|binnengekomen|behandeling|aangekomen|verwerkt|bekend
        received: wij|we hebben ~~ ontvangen|geregistreerd; is bij ons geregistreerd|bekend; in goede orde ontvangen; goed ontvangen; deze ~ in goede orde
        received: ticketnummer|meldingsnummer|zaaknummer|registratienummer|referentienummer|ticket|kenmerknummer #; onder (het) (nummer|zaaknummer|kenmerk|ticketnummer|meldingsnummer) #
        received: onder nummer|zaaknummer|kenmerk|ticketnummer|meldingsnummer|referentie; vermeld|vermeldt (u) (altijd) dit|het|bovenstaand ~ nummer|zaaknummer|kenmerk|ticketnummer; streven ernaar|er
        received: we|wij proberen|doen ~~ beantwoorden|reageren|reactie|antwoord; ons best om (je|u) ~
        received: binnen #|een|twee|drie|vijf|enkele ~ werkdagen|werkdag|uur|dagen ~~ antwoord|reactie|contact|beantwoorden|reageren|terug|beantwoord
        received: zo spoedig|snel mogelijk ~~ contact|antwoord|reactie|beantwoorden|reageren|beantwoord|terug|behandeling; nemen ~ (zo) (spoedig|snel) mogelijk contact
        received: medewerker|collega belt|neemt u|je|contact; uw|je|jouw ticket|melding|vraag|zaak (is) ~ gesloten|opgelost|afgehandeld|afgesloten|heropenen
        received: uw|je reservering|boeking|bestelling|inschrijving|afspraak is ~ bevestigd|ontvangen; your request|ticket|message|case|enquiry ~~ received|registered; has been received
        received: support staff|team; additional comments; u|je ontvangt|krijgt|hoort (binnen|zo|uiterlijk) ~~ reactie|antwoord
        thanks: bedankt|dank|dankjewel|hartelijk|fijn (dank) voor|dat uw|je|jouw|jullie|het (e) mail|bericht|email|mailtje|aanmelding|vraag|melding|contact|interesse|mailt
        thanks: thank you for (your) (contacting) email|message|e|mail|us; vielen dank fur ihre; thanks for your
        undelivered: could not be delivered; couldn't be delivered|found; wasn't|not been|was (not) (yet) delivered|able; has not (yet) been delivered; unable to deliver|be; problem delivering
        undelivered: message that you sent; mail delivery (software|system|subsystem|failed); qmail send program; delivery ~~ failed|delayed|failure; delivery has failed
        undelivered: permanent (fatal) error|errors|failure; bezorging|aflevering|bezorgen|mailbezorging ~~ mislukt|vertraagd
        undelivered: uw|het|dit|onderstaande|de (e) bericht|mail|email (mail) (aan) ~~ kon|kan|is|werd|wordt ~~ niet ~ bezorgd|afgeleverd|besteld|verzonden|afleveren
        undelivered: niet|nog afgeleverd|bezorgd bij|aan|op; niet worden bezorgd|afgeleverd|besteld; nog geprobeerd (het) ~ bezorgen; nicht zugestellt; nachrichtenzustellung; zustellversuche
        undelivered: no action is required on; do not need to resend; this is the mail system; has been blocked; undeliver*; i've given up; mailer daemon
        refused: user unknown|not; no such user; recipient address rejected; address not found; mailbox (is) full|unavailable; onbekende gebruiker|ontvanger|geadresseerde
        refused: mailadres|emailadres|adres ~~ niet gevonden|bestaat|herkend; mailbox|postvak ~~ vol; mail|bericht|e|email (mail) ~ (is) geretourneerd|geweigerd|teruggestuurd; geweigerd door de
        refused: mailserver|server ~~ geweigerd|weigert; teruggestuurd naar de; will retry; original message was received; technical details
        """);
}
