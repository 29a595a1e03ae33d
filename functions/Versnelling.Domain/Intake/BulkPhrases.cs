namespace Versnelling.Domain.Intake;

/// <summary>How newsletters, sales and fraud word themselves. What a rule weighs stands in <see cref="AutomaticWords"/>.</summary>
internal static class BulkPhrases
{
    public static readonly PhraseTable Table = PhraseTable.Parse("""
        digest: digest vol|volume|issue; mailing list submissions; end of ~ digest
        leave: afmelden|uitschrijven kan|via|voor|onderaan|hier|van|klik; unsubscribe; afmeldlink|afmeldknop|uitschrijflink; meld|schrijf (je|u) ~ hier (af|uit); meld|schrijf je|u ~ af|uit
        leave: klik ~~ afmelden|uitschrijven|uitgeschreven; ontvangt|ontvang (u|je) deze|dit (e) mail|nieuwsbrief|email|uitnodiging|mailing|bericht (mail) omdat|van
        leave: niet meer (willen) ontvangen|mailen; geen (e) mails|mail|nieuwsbrief|mailings|berichten (mails) (meer) (van) (ons) (meer) ontvangen; bekijk|lees|open ~ online|browser|webversie
        leave: online versie|versie|webversie; voorkeuren (te) wijzigen|aanpassen|beheren; noot voor de redactie; niet voor publicatie
        leave: relatiebestand|mailinglijst|mailinglist|adressenbestand|verzendlijst; manage preferences|subscription; view ~ browser
        news: nieuwsbrief|kennisbericht|nieuwsflits|nieuwsupdate|newsletter|abonnee|abonnees|persbericht|editie; in deze|dit (nieuwsbrief|editie|nummer|mailing|update); ons laatste nieuws
        news: het laatste nieuws; lees|bekijk|luister (hier) meer|verder|alles; lees verder; podcast|podcasts; volg ons op; save the date
        news: klanttevredenheidsonderzoek|enquete|vragenlijst ~ (invullen|minuten|in); doe mee; open dag; inspirerende|inspiratiesessie|symposium|congres|netwerkbijeenkomst|kennisfestival
        news: aanmelden kan
        sells: bestel nu|direct|vandaag|eenvoudig|online|hier; profiteer
        sells: vroegboekkorting|introductiekorting|groepskorting|kortingscode|kortingsactie|welkomstkorting|ledenkorting|kassakorting|proefpakket|proefabonnement
        sells: vrijblijvend*|vrijblijvende|gratis offerte|gesprek|kennismaking|kennismakingsgesprek|demo|proefperiode|adviesgesprek|cv's|toesturen|contact|informatie
        sells: plan (hier|nu|direct|een) (gratis|een) demo|gesprek|kennismaking|afspraak; seo|backlink*|linkbuilding
        sells: recruitment*|recruiter|wervingsbureau|uitzendbureau|detacheringsbureau|bemiddelingsbureau; schrijf (je|u) ~ (gratis) in; meld (je|u) (nu|snel|direct|vandaag) aan; early bird
        sells: limited offer|time; special offer; free trial; increase your sales; laatste plaatsen|plekken|kans|tickets
        sells: zal ik (de|u|je|jullie|enkele|een) ~~ cv's|cv|profielen|brochure|prijslijst|offerte; plan zelf (een|hier) ~; ik bel (je|u|jullie) ~ na; agenda link
        selling: tarief #; ex|excl|exclusief btw; wij|we hebben (momenteel|nu) ~ (ervaren) professionals|kandidaten|zzp'ers|collega's ~ beschikbaar
        selling: korting|kortingen|aanbieding|aanbiedingen|acquisitie|sale|promotie|voordeel|actieprijs|goedkoopste|voordelig*; vrijblijvend*; demo|webinar|masterclass|whitepaper
        selling: kandidaat|kandidaten beschikbaar|voor|per|die|met|wij|ik; mijn kandidaat
        selling: kandidaat|kandidaten|zzp'er|interimmer|professional|professionals|hulpverlener|hulpverleners|gedragswetenschapper|medewerkers (direct|per) beschikbaar; beschikbaar per #|direct|1
        selling: interim|detachering|detacheren|uitzenden|werving|flexkrachten|uitzendkrachten; cv|cv's|curriculum; vacature|vacatures (hebben) openstaan|open|uitstaan; jullie|uw|je vacature|vacatures; netwerk aan|van kandidaten|professionals
        selling: onze software|producten|dienstverlening|diensten|dienst|planningssoftware|oplossing|webshop|collectie|catalogus|platform|trainers
        selling: uw|je|jullie website|huidige|bedrijf|organisatie (schoonmaakbedrijf|leverancier|energiecontract); webshop|webwinkel|bestellen|verzendkosten|verzending; uurtarief|maandtarief
        selling: exclusief btw|excl; accreditatie*|skj accreditatie; besparen|bespaar|bespaart|tijdwinst; abonnement|licentie; wij helpen bedrijven|organisaties|ondernemers
        selling: hoger|lager (scoort) in google; our services|products|company; introductieprijs|actie|acties nu|loopt|geldig; gratis webinar|proef|e|whitepaper|demo|verzending; leads; meer omzet
        selling: your website|rankings|competitors; ranking|rank on|in|for|higher; keywords; quotation; price list; page (1|one) of|for; guaranteed; more traffic|leads|customers; reply yes|stop; business development; web design|development; app development; outsourcing
        trade: gratis|offerte|prijzen|prijs|google|marketing|ondernemer|ondernemers|zakelijk*|leverancier|zzp|kennismaking|software|tarief|kosten|euro|inschrijven|tickets|bureau|training|trainingen|cursus|workshop|interesse|klanten|opdrachtgevers|toners|kantoorartikelen|schoonmaak*|energie|zonnepanelen|business|investering
        trade: alleen deze week|maand; bestel; bent u op zoek; bent u tevreden; samenwerking|samenwerken; per direct|uur; onze website
        cheats: bitcoin*|crypto*|cryptovaluta; lottery|loterij|prijswinnaar; cadeaubon|cadeaubonnen|cadeaukaart|cadeaukaarten|giftcards (nodig|kopen|regelen|halen|aanschaffen)
        cheats: uw|je account (is|wordt|zal) ~~ geblokkeerd|opgeschort|beperkt|verlopen|gedeactiveerd|afgesloten|gesloten; account ~ bevestigen|verifieren; verifieer|verifieren uw|je|het
        cheats: wachtwoord (verloopt|verlopen|is) verlopen|verloopt|binnen; uw wachtwoord ~ (verloopt|bevestigen|verifieren|herstellen|wijzigen); verify your; unusual sign
        cheats: dear friend|beneficiary|sir|customer; geachte begunstigde; miljoen (euro|dollar|usd); nagelaten; webcam
        cheats: gewijzigd|nieuw|gewijzigde|nieuwe rekeningnummer|bankrekeningnummer|iban|bankgegevens; rekeningnummer|bankrekening|bankgegevens ~ gewijzigd; log|inloggen ~~ digid|bank
        cheats: uw pakket ~~ (niet|staat|wacht|depot) geleverd|depot|bezorgd|klaar; via onderstaande link; onderstaande|deze link|knop ~ (betalen|bevestigen|voltooien|levering|verifieren)
        cheats: beslaglegging; gegarandeerd|garandeerd rendement; passief inkomen; wire transfer; spoedbetaling; bkr registratie|toetsing; urgent payment; suspended
        cheats: toegang tot uw|je apparaat|computer|telefoon; verdien # euro
        cheating: erfenis|nalatenschap|begunstigde|teruggave|voorschotbetaling; klik hier|direct|nu|onmiddellijk; klik op de|deze (onderstaande) link|knop
        cheating: opslagruimte|postvakruimte|inloggegevens|webmail; mailbox ~~ vol; openstaande factuur|vordering|betaling|bedrag; deurwaarder ~ voorkomen
        cheating: betalingsherinnering|aanmaning|incassobureau|incassokosten; binnen # uur ~~ (gedeactiveerd|geblokkeerd|verwijderd|verlopen); voicemail ~ (ontvangen|beluisteren); log in
        cheating: uw pakket|zending; lening|leningen vanaf|van|tegen|nodig; wij bieden leningen; advocaat van; rendement; donate|charity|transfer|inheritance|funds; account immediately
        cheating: stuur|geef mij|me je (mobiele) nummer; vergadering ~~ snel|even; nieuw nummer ~ (mam|pap|mama|papa); factuur ~ niet betaald|voldaan; voldoe|betaal het|# bedrag|euro
        cheating: recht op een|teruggave
        money: bedrag|betaal|betalen|overmaken|iban|rente|factuur|verzendkosten|link|account|wachtwoord|bankrekening|dringend|platform|opnames|contacten|overdracht|usd; maak # euro; million|dollars
        """);
}
