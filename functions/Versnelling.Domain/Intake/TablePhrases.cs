namespace Versnelling.Domain.Intake;

/// <summary>How people ask for a table, and how a case that nobody moves is told.</summary>
internal static class TablePhrases
{
    /// <summary>A <c>name</c> or <c>gather</c> asks in a sentence that wants something; <c>stuck</c> tells that nobody moves, <c>many</c> that many are in it, <c>actors</c> who says what.</summary>
    public const string Turns = """
        question.table-name: versnellingstafel*; rondetafel*; ronde tafel; tafelaanvraag; tafeloverleg; een|jullie|uw|de|zo'n|zo|'n|n (volgende|nieuwe|eerstvolgende|tweede|grotere|grote) tafel; expert tafel|tafels; experttafel*
        question.table-name: tafel ~~ organiseren|plannen|beleggen|belegd|houden|starten|inplannen|aanvragen|vrijmaken|komen|gepland|gehouden|voor
        question.table-gather: om|rond|rondom (de|een|dezelfde|zelfde|1|jullie) tafel; aan een|dezelfde|1 (en) (dezelfde|zelfde) tafel
        question.table-gather: iedereen|alle|allemaal|allen|partijen|samen|krijgen|krijgt|krijg|zitten|gaan|zetten|brengen|haalt|halen|komen ~~ aan (de|jullie) tafel
        question.table-gather: aan (de) tafel krijgen|krijgt|zitten|gaan|zetten|brengen|komen|schuiven; bijeenbreng*; bijeenroep*; bijeengeroep*; bijeenzet*; bijeenkomen; bijeenkomt; bijeen te komen; samenbreng*; samen te brengen; samenkom*; samenroep*
        question.table-gather: bij elkaar|bijeen|samen ~ brengen|brengt|roepen|roept|zetten|zet|halen|haalt|krijgen|krijg|krijgt|komen|gaan|schuiven
        question.table-gather: breng|brengt|brengen|roept|roepen|haalt|halen|krijg|krijgt|krijgen|zet|zetten ~~ bij elkaar; breng|brengt|brengen|roept|roepen|haalt|halen|krijg|krijgt|krijgen|zet|zetten|moeten|gaan ~~ bijeen
        question.table-gather: al|alle|allen|allemaal|iedereen|partijen|mensen|betrokkenen|vijf|vier|zes|zeven ~~ bij elkaar|bijeen|tegelijk|tegelijkertijd|gelijktijdig
        question.table-gather: met|samen met ~ iedereen|allen|allemaal erbij|tegelijk|samen; iedereen|allemaal|allen erbij|tegelijk; in|om|op een|hetzelfde|dezelfde|een|1|zelfde hok|lokaal|ruimte|zaal
        question.table-gather: gesprek|overleg|bijeenkomst|sessie|gezamenlijk|groot met al|alle|allen|iedereen|allemaal; groot|gezamenlijk|gezamenlijke gesprek|overleg|bijeenkomst|sessie|zitting
        question.table-gather: kunnen|kunt|kan|willen|wilt jullie|u|het ~~ ~~ uitnodigen|oproepen|optrommelen; hogerhand; bovenaf; met elkaar ~~ bedenken|verzinnen
        question.table-gather:  hoofden bij elkaar; met ons|hen|z'n|zijn|zn allen|allemaal; stuur overnemen; regie vanuit|van|door (het|jullie|u); graag|gevraagd ~ regie
        question.table-gather: mandaat; houdgreep; inbrengen ~ tafel; tafel ~ inbrengen; beleggen|organiseren ~~ organisaties|partijen|betrokkenen; gladstrijken; gesprek|overleg|tafel|bijeenkomst ~ leiden|leidt|begeleiden
        question.table-gather: zwaargewicht; procesregie; procesregisseur; regisseur; tot de orde; zover krijgen|krijgt; krijgt|krijgen|brengt ~ zover|lijn|samen
        question.table-gather: dwingt|dwingen ~~ samen|besluit; agenda van de tafel; beslissers; sleep|trommel ~ iedereen; anders|nieuws|compleets ~ verzinnen|bedenken
        question.table-gather: voorzitter; voorzitten; voorzit; voorzitterschap; gespreksleider; gespreksleiding; het voortouw; onder|met leiding|begeleiding van iemand|jullie|een; buitenstaander
        question.table-gather: onafhankelijk*|neutraal|neutrale ~ voorzitter|gespreks*|persoon|iemand|bemiddelaar; bemiddelingsgesprek; bemiddelen tussen; bemiddeling tussen; knoop|knopen ~ door|doorhak*|doorgehakt
        question.table-gather: hakt|hakken ~ knoop|knopen; doorhak*; regie ~ pakt|pakken|neemt|nemen|voeren|nodig; pakt|pakken|neemt|nemen ~ regie|leiding; neuzen ~ kant; vers|nieuw bloed
        question.table-gather: betrokken|alle partijen|betrokkenen|mensen|organisaties ~~ uit (te) nodigen; uitnodigen ~~ gesprek|overleg; alle|de|betrokken|drie|vier|vijf partijen; doorbraak*; doorbreken; doorbroken
        question.table-gather: doorbreekt; lostrek*; los te trekken; los trekken; trekt ~ los; vlot trekken; vlottrekken; vlot te trekken; doorzettingsmacht; doorzettingskracht; iemand|wie ~ doorpakt|doorpakken; opschalen
        question.table-gather: op te schalen; escaleren; creatieve oplossing*; creatief|creatieve ~ oplossing|oplossen|denken; out of the box; buiten de (gebaande) lijntjes|paden|kaders|hokjes|box
        question.table-gather: ongebaande; onorthodox*; onconventione*; maatwerk|maatwerkoplossing ~ nodig|bedenken|bedacht; op maat ~ bedacht|bedenken|gemaakt; niemand ~ bedacht; onbewandelde
        question.table-stuck: vastgelopen; muurvast; klem; impasse; patstelling; stilstand; beweging; zit|zitten ~ vast; loopt|lopen ~ volledig|helemaal|muur vast
        question.table-stuck: alles|hulp|traject|zaak|casus|het ligt|staat (al) (weken|maanden|volledig|helemaal|nu) stil; ligt (de|alles|het) (hulp|zaak|traject) (volledig|al) stil; alles stil; gestagneerd; stagneert
        question.table-stuck: draaien|draait|loopt|lopen|rondjes ~ cirkels|kringetjes|rondjes; in cirkels|kringetjes|rondjes|kringen; loopgraven; lijnrecht; in de clinch; overhoop; gegijzeld; kluwen; pingpong*
        question.table-stuck: kastje naar de muur; wal en schip; niemand ~ verder|beslist|eigenaar|verantwoordelijk|regie|lead|baas|leiding|besluit|overzicht|knopen|geheel|op; niemand|geen ~ regie|lead
        question.table-stuck: geen van allen|beiden; komen (we|wij|ze|men|partijen|samen|met) (er) ~~ niet (meer) uit; komt ~ samen niet uit; krijgen ~ niet opgelost|rond; komen we|wij nergens; verandert ~ niets
        question.table-stuck: niets ~ veranderd; gebeurt ~ niets; rug tegen de muur; strandt; gestrand; elke poging; niet eens worden|eens; onderling ~ eens|oneens; verdeeld over; eindigt zonder|met; wedstrijdje
        question.table-stuck: de een|ene (~) wil|zegt|vindt|denkt|wijst|wacht|verwijst|doet|roept ~~ de ander|andere|tweede; wie ~ eerste stap; zoveelste overleg|mdo|gesprek|bijeenkomst; geen besluit; naar elkaar; over en weer
        question.table-stuck: wijst|verwijst|verwijzen|wijzen|schuift|schuiven|kijkt|kijken|stuurt|sturen ~~ naar (de|een) ander|volgende; hot naar her; een ander moet|is; over de rug; elkaar de tent; vechten elkaar
        question.table-stuck: procederen; kind van de rekening; geen eigenaar|trekker|overeenstemming|besluit|besluiten; overeenstemming; door niemand
        question.table-stuck: niemand wil|durft|doet|besluit|begint|neemt|pakt|beslist|trekt|voelt|is; nieuwe afspraken ~ niet; niet nagekomen; op elkaar ~ wachten; kijken|kijkt elkaar aan; kip; elkaars
        question.table-stuck: wacht|wachten ~ elkaar; wachten|wacht sinds ~ elkaar; spreken|spreekt elkaar|ze ~ tegen; langs elkaar; elkaar ~ bal; bal ~ ander|toe|elkaar|heen; ander|anderen|elkaar ~ aan zet
        question.table-stuck: de ander moet|is; eigen|ieders plan|eiland|eilandje|agenda|koers|waarheid; elk|ieder|iedere|iedereen ~ wil|zegt|vindt|willen|adviseert ~ anders; ieder|iedereen|elk ~~ niemand
        question.table-stuck: schuift|schuiven|geschoven|schuif ~~ door|elkaar; doorgeschoven; doorschuiven; hete aardappel; overal buiten; nergens (echt) in|bij; verschil|verschillen ~ mening; tegenover elkaar
        question.table-stuck: ruzie ~ wie; wijzen|wijst|verwijst|verwijzen ~ elkaar; elkaar ~ toespelen|toeschuiven|toegespeeld; hulpverleners|professionals|organisaties|partijen|instanties|clubs ~ betrokken|bemoeien
        question.table-many: drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|zoveel|allerlei|verschillende organisaties|partijen|instanties|gemeenten|loketten|hulpverleners|clubs|professionals|instellingen|zorgaanbieders
        question.table-many: iedereen; allemaal
        question.table-actors: ggz|gi|gemeente|gemeenten|gemeentes|school|onderwijs|vso|samenwerkingsverband|leerplicht|leerplichtambtenaar|wijkteam|gebiedsteam|behandelaar|psycholoog|psychiater|therapeut|kinderarts|huisarts|poli|ziekenhuis|voogd|gezinsvoogd|jeugdbeschermer|jeugdbescherming|jeugdhulp|jeugdzorg|raad|rechter|zorgaanbieder|aanbieder|instelling|zorgkantoor|ciz|wlz|wmo|moeder|vader|ouders|verslavingszorg|pleegzorg|zorg|corporatie|traumacentrum wil|willen|zegt|zeggen|vindt|vinden|wacht|wachten|eist|eisen|wijst|verwijst|weigert|weigeren|stelt|noemt|kan|kunnen|geeft|levert|roept|blijft|staat|hield|zei|vond
        """;
}
