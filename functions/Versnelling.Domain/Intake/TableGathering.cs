namespace Versnelling.Domain.Intake;

/// <summary>
/// A table asked for without its name: people are brought together, it is told who, and somebody leads them or something new has to come of it.
/// One of these says little ("samen eten", "iedereen zegt dat"); two in a sentence make a table.
/// </summary>
internal static class TableGathering
{
    private const int ManyParties = 3;
    private const int AllFamilies = 3;

    /// <summary>Words for each part: <c>gather-together</c>, <c>gather-occasion</c>, the weaker <c>gather-samen</c>, <c>gather-party</c> and <c>gather-actor</c>, <c>gather-lead</c> and <c>gather-new</c>.</summary>
    public const string Parts = """
        gather-together: bij|naast|tegenover elkaar; bijeen; bijeenroep*; bijeenbreng*; bijeenzet*; bijeenhal*; bijeenkomen; bijeenge*; tezamen; tegelijk; tegelijkertijd; gelijktijdig; gezamenlijk*; in gezamenlijkheid; verzamel*; plaatsnemen; plaats te nemen; aanschuiven; uitnodig*; ontbied*; optrommelen
        gather-together: elkaars gezelschap|aanwezigheid|ogen; elkaar ~ ogen|aankijken|aanhoren; in|om|aan|rond|rondom een|dezelfde|hetzelfde|1|de zelfde|bureau|kring|kringetje|tafel|ruimte|kamer|zaal|hok|lokaal|koffiepot|keukentafel
        gather-together: een|dezelfde|1|hetzelfde ruimte|kring|zaal|lokaal; ensemble; orkest; podium; kring
        gather-occasion: zo'n|zo|'n|een|de|die|1 zitting|sessie|ronde|bijeenkomst; rondje met; zitting|ronde|bijeenkomst|sessie met|waarin|waar|waarbij; groot|grote|gezamenlijk* (te) bespreking|gesprek|overleg
        gather-occasion: bespreking|gesprek|overleg ~ met alle|allen|iedereen|allemaal|beide; een|1|halve (hele|halve) middag|ochtend|dagdeel|avond|dag|uur|keer|moment met|bij|waarin|waarop|samen
        gather-together: met z'n|zijn|zn|ons|hun allen|allemaal|drieen|vieren|vijven|zessen|zevenen|achten; ons vieren|vijven|zessen allen
        gather-together: dezelfde|zelfde agenda|dag|kamer; over een|1 boeg; een|1 gezamenlijk|gedeeld plan|voorstel|besluit; tot|naar een|1 plan|voorstel|besluit|koers|lijn|verhaal|afspraak
        gather-together: om|rond|aan de|een|onze|jullie koffie*|bank|keukentafel|vergadertafel|bureau|barbecue|kampvuur; op de|een|dezelfde bank
        gather-occasion: gelijktijdig|tegelijk|tezamen|gezamenlijk ~ spreken|horen|uitnodigen|ontvangen|zien|zitten|uitnodigt|ontvangt; samen|gezamenlijk ~~ zitten|besluiten|beslissen|kiezen; van|uit twee|drie|vier|vijf een|1
        gather-together: op een|1|dezelfde lijn; met elkaar ~ praten|spreken|overleggen|eens|oplossen; samen ~ besluit|besluiten|praten|beslissen
        gather-samen: compleet; voltallig; samen; elkaar; met elkaar; gesprek; overleg; bespreking; erbij; tafel
        gather-party: alle|al (de|die|deze|betrokken) *ers|*aars|partijen|clubs|instanties|bureaus|bureau's|organisaties|instellingen|betrokkenen|diensten|professionals|mensen|bazen|instituten|scholen|gemeenten|gemeentes|disciplines|losse|wetten
        gather-party: betrokkenen; partijen; spelers; gezelschap; beslissers; bazen; kopstukken; bestuurders; directeuren; leidinggevenden; allen; allemaal; iedereen; ketenpartners; vertegenwoordigers; die|deze|ons drie|vier|vijf|zes|drieen|vieren|vijven|zessen
        gather-party: de|die|deze|alle|al twee|beide|drie|vier|vijf|zes|zeven (betrokken) *ers|*aars|partijen|clubs|instanties|bureaus|organisaties|instellingen|gemeenten|gemeentes|wetten|diensten|betrokkenen
        gather-party: alle|al ~ *zeggers|*nemers|*verleners|*gevers|*makers|*bieders|*leiders|*spelers; die|deze|dit (hele) mensen|lui|club|clubs|bureaus|groep|kring|rits|stoet|ploeg|organisaties|instanties|hulpverleners
        gather-party: de|alle mensen achter|van|rond|rondom|om; beide|alle *naren|*isten|*enten|directies|voogden|kanten|besturen|kampen; alle schrijvers|makers
        gather-actor: ggz|school|scholen|gemeente|gemeenten|gemeentes|wijkteam|gebiedsteam|jeugdteam|leerplicht|samenwerkingsverband|voogd|voogdij|jeugdbeschermer|raad|zorgkantoor|verzekeraar|thuiszorg|therapeut|behandelaar|psycholoog|huisarts
        gather-actor: corporatie|woningcorporatie|schuldhulp|pleegzorg|pleegouders|aanbieders|aanbieder|kliniek|moeder|vader|ouders|opa|oma|familie|gezin|wmo|wlz|bewindvoering|kinderarts|ziekenhuis|verslavingszorg|instelling|hulpverleners|ambtenaar|ambtenaren|wij|bewindvoerder|curator|gezinscoach|jeugdreclassering|reclassering|halt
        gather-lead: voorzitter*; voorzit; voorzitten; voorzitterschap; leiding; leidt; leiden; regie; regisseur; onafhankelijke*; onpartijdig*; neutraal; neutrale; buitenstaander; scheidsrechter; bemiddelaar; gespreksleider; procesbegeleider
        gather-lead: iemand|persoon|derde (anders) ~ buiten|buitenaf|onafhankelijk|belang|boven|kleur|partij|pet; iemand die nergens|niet|geen|niks ~~ hoort|is|schreef|belang; onder gezag|leiding|begeleiding; dwingt; dwingen; dwing
        gather-lead: dirigent; kapitein; schipper; stuurman; aanvoerder; doorpakt; doorpakken; iemand (erbij|bij) ~ die (van) geen|niemand; niemand ~ vertrekken|weg|weggaan|huis ~ voor; niet uit onze|eigen (eigen) gelederen
        gather-lead: forceer*; forceren; knoop|knopen; hamer; orde schept|scheppen|brengt; aan het roer; stok achter; doorvragen; boven de partijen; zonder (eigen) belang; niet ~ uit|weg|weggaan|huis|los ~ voor|voordat|zonder; los als er
        gather-new: buiten de|het|zijn|haar|hun|elk|ieder|alle ~ kaders|kader|boekje|protocol|protocollen|product|producten|hokjes|lijntjes|paden|regels|systeem|om; ongebruikelijk*; onorthodox*; nog niet bestaat; wat|dat nog niemand
        gather-new: creatief; creatieve; creativiteit; nog niet is; iets ~ ontwerpen|bedenken|bouwen|timmeren|smeden dat|wat; niemand bedacht|bedenkt; derde mogelijkheid|weg|optie; iets nieuws|anders|onverwachts|gezamenlijks ~ verzinnen|bedenken|timmeren; in elkaar timmeren|knutselen; een plan van|uit smeedt|smeden|komt; uittekenen
        """;

    /// <summary>Where the sentence gathers people, and whether it says everything that a table needs.</summary>
    public static (PhraseHit Hit, bool Full)? Find(in QuestionSentence sentence)
    {
        PhraseHit? together = null, occasion = null, samen = null, party = null, lead = null, other = null;
        var actors = 0UL;
        foreach (var hit in sentence.Hits)
        {
            switch (hit.Rule)
            {
                case "gather-together": together ??= hit; break;
                case "gather-occasion": occasion ??= hit; break;
                case "gather-samen": samen ??= hit; break;
                case "gather-party": party ??= hit; break;
                case "gather-actor": actors |= 1UL << (int)(sentence.Words[hit.First].Hash & 63); break;
                case "gather-lead": lead ??= hit; break;
                case "gather-new": other ??= hit; break;
            }
        }

        var parties = party is not null || System.Numerics.BitOperations.PopCount(actors) >= ManyParties;
        var families = (together is null ? 0 : 1) + (occasion is null ? 0 : 1) + (parties ? 1 : 0) + (lead is null ? 0 : 1) + (other is null ? 0 : 1);
        var gathers = families > 1 || (lead is not null && samen is not null);
        // "Kan er niet eens een gesprek komen?" asks all the more.
        if (!gathers || (together ?? occasion ?? lead ?? other) is not { } first)
            return null;
        return !sentence.IsQuestion && Denial.IsDenied(sentence.Words, first) ? null : (first with { Rule = "question.table-together" }, families >= AllFamilies);
    }
}
