namespace Versnelling.Domain.Intake;

/// <summary>The words of danger and of haste.</summary>
internal static class UrgencyPhrases
{
    /// <summary>Speaking of suicide, directly or not.</summary>
    public static readonly PhraseTable Suicide = PhraseTable.Parse("""
        crisis.suicide: zelfmoord*; suicid*; zelfdoding*; einde (te) maken aan (het|zijn|haar|mijn|hun) leven; eind|einde ~ aan (zijn|haar|mijn|het|hun) leven; er ~ einde|eind aan ~ maken|maakt|maak; einde|eind aan maken|maakt; touw|strop ~ klaargelegd|klaar|gekocht|gepakt; zich|zichzelf|me|mezelf op te hangen; een|haar|zijn poging gedaan|ondernomen; hoeft voor mij|hem|haar ~ niet meer; voor mij|hem|haar hoeft ~ niet meer; strip|paracetamol|tabletten ~ ingenomen|geslikt|genomen; leven ~ beeindig*; beeindig* ~ leven; beroofd ~ leven; leven beroven|benemen
        crisis.suicide: wil|wilt|willen|wilde|zou ~ niet meer leven; wil|wilt|willen niet verder leven; niet meer (te) leven|bestaan (wil|wilt|willen); niet meer (te) wil|willen|wilt|wilde leven|bestaan; niet verder (wil|willen|wilt) leven; niet langer (wil|willen|wilt) leven; wil|wilt|wou|willen (het|gewoon|echt|ook|maar) (liever|liefst) dood; dood wil|wilt|willen|wilde (zijn|gaan); liever dood; dood zijn; ik|hij|zij|ze dood was; doodswens; doodsgedachten
        crisis.suicide: er niet meer (te) (wil|wilt|willen|hoeven|zou|zouden) zijn|is|was|ben|bestaan; er niet meer wil|wilt|willen|hoeft|hoef; er liever niet (meer) zijn|was|ben|is; niet|nooit meer wakker (te) worden|wil|willen|hoeven|hoeft|hoef; niet meer ~ wakker worden; nooit meer ~ wakker
        crisis.suicide: geen zin meer in (het|zijn|haar|mijn) leven; leven (heeft) geen zin|nut (meer); leven ~ niet meer zitten; leven ~ niet meer aan; geen reden (meer) ~ leven; stap* ~ uit het leven; uit het leven (te) stap*; leven niet (meer) waard; nut van het leven; wereld ~ beter (af) zonder; beter (af) zonder mij|hem|haar; beter als ik|hij|zij|ze er niet
        crisis.suicide: zichzelf|zich|mezelf|me|mij|zelf (vannacht|vanavond|straks) iets aan|aandoen|aandoet (te) (doen|doet|gaat); zichzelf|zich|mezelf|me iets aan (wil|gaat|zal|zou) doen; voor de|een trein; van het|de|een dak|flat|balkon|brug|viaduct (af) (te) spring*; spring* ~ dak|flat|brug|viaduct|balkon|spoor; staat|zit|stond op het dak|spoor; bij het spoor; pillen ~ verzameld|gespaard|ingenomen|geslikt|genomen; verzamelt|spaart|slikte|slikt|innam ~~ pillen|medicijnen|paracetamol; overdosis; medicijnen ~ verzameld|gespaard|ingenomen; afscheidsbrief*; afscheidsbericht*; afscheidsfilmpje; afscheid genomen|nemen van haar|zijn|al|iedereen vrienden|vriendinnen; afscheid genomen|nemen van iedereen|vrienden|vriendinnen; zich ~ ophangen|verhangen|opgehangen; plan om ~~ dood; tentamen suicidii
        """);

    /// <summary>Danger that is there when it is said, whatever the time.</summary>
    public static readonly PhraseTable Danger = PhraseTable.Parse("""
        crisis.weapon: bedreig*|dreigt|dreigde|dreig|zwaait|zwaaide ~~ mes|wapen|vuurwapen|pistool|bijl|machete; mes|pistool|vuurwapen|wapen ~ getrokken|gepakt|keel|bedreig*; met (een|het) (groot|groot) mes|pistool|vuurwapen|wapen|bijl; neergestoken
        crisis.danger: levensgevaar*; doodsbedreig*; acuut|direct|acute|directe|onmiddellijk gevaar|onveilig*|dreiging|levensbedreigend; levensbedreigend*; acuut ~ onveilig; kind|kinderen|meisje|jongen|baby|hij|zij|ik|leven|dochter|zoon ~ in gevaar; is ~ niet veilig ~ nu|vanavond|vannacht|vandaag; wurg*|gewurgd; dreigt|dreigde|bedreigt ~~ vermoorden|doden|doodmaken|neersteken|steken|slaan|schieten|brand; dreigt|dreigde ~~ iets aan te doen; te vermoorden; dood te maken|slaan; doodslaan; blijft|blijven (maar) slaan|schoppen; doodslaat; doodmaakt; vermoordt; dronken ~~ stuur|auto; bang ~~ iets aandoet|aandoe; bang ~~ iets aan doet; crisismelding
        crisis.now: is|sprake ~ (van) (een) acute crisis*; crisissituatie; acute crisis; in crisis; is (een|echt|nu) crisis; crisis nu|vanavond; acute onveilig*; acute veilig*; crisis thuis; situatie ~ geescaleerd ~ vanavond|vandaag|vannacht|zojuist|nu
        crisis.street: staat|staan|sta|sliep|slaapt|slaap|slapen|zit|zitten|zwerft|leeft|loopt ~ op straat ~ nu|vannacht|vanavond|vandaag|momenteel; nu|vannacht|vanavond|vandaag|momenteel|sinds|net ~~ op straat; staat|sta|staan|slaapt|slaap|sliep|leeft|zwerft (nu|al|dus) op straat; nergens ~ slapen|overnachten; nergens (om|meer) (te) slaap*; geen slaapplek|slaapplaats|onderdak; geen dak boven; slaapt|slaap|slapen|sliep|geslapen|overnacht|overnachten ~~ buiten|auto|portiek|station|park|bos|tent|kelderbox|garage; sta (nu|nou|hier|dus) (al) buiten; staat|staan nu|nou|hier|vannacht buiten; buiten ~ geslapen; nergens heen ~ vannacht|vanavond|vandaag|nu; vannacht|vanavond ~~ nergens (heen|terecht|naartoe); vannacht ~ geen plek|bed|onderdak|slaapplek; geen plek|bed|onderdak ~ vannacht|vanavond; eruit|uitgezet|buitengezet|weggestuurd ~~ vannacht|vanavond|buiten; nergens terecht; waar ~ vannacht|vanavond ~ slapen|heen|naartoe|terecht; geen plek om te slapen; nergens heen
        crisis.missing: is|zijn (al|sinds) ~ vermist; als vermist; spoorloos; dagen|uur|nachten|nacht zoek|vermist|spoorloos; sinds gisteren|gisteravond|vannacht|vanochtend|vanmorgen ~ weg|verdwenen|vermist|zoek; weggelopen ~~ onvindbaar|onbereikbaar; niemand weet waar; weten niet waar ~ is; niet thuisgekomen
        crisis.voices: stemmen ~~ doden|pijn|vermoorden|steken|dood
        """);

    /// <summary>Violence and fear, which are danger now only when they are told of today.</summary>
    public static readonly PhraseTable Violence = PhraseTable.Parse("""
        crisis.violence: vader|moeder|stiefvader|stiefmoeder|partner|ex|vriend|man|papa|mama|ouders|oom|broer|buurman|buren ~~ slaat|sloeg|slaan|schopt|schopte|mishandel*|bedreig*|geslagen|geschopt|aangevallen|dreigt|dreigde; word|wordt|worden|werd|werden|is|zijn|ben ~ geslagen|mishandel*|bedreigd|geschopt|aangevallen|opgesloten|gewurgd|misbruikt|verkracht; geslagen|mishandeld|aangevallen|verkracht|misbruikt; slaat|sloeg|schopt ~ mij|me|ons|hem|haar|kinderen; huiselijk geweld; geweld; niet (meer) veilig; onveilig; durft|durf|durven ~ niet ~ naar huis|thuis; niet (meer) naar huis (durft|durf|kan|kunnen|toe); zichzelf|zich|mezelf ~ gesneden|verwond; gesneden; doorgedraaid; ontvoer*|meenemen|meegenomen; blauwe plekken; hoor|hoorde|horen ~~ gegil|gillen|klappen|geschreeuw|slaan; geschreeuw ~ gegil; vader|stiefvader|opa|oom|broer|buurman|trainer|leraar|vriend ~ aan haar|hem|mij|me zit|zat; zit|zat aan mij|me; betast*; aangerand; wapen|mes|pistool gevonden|aangetroffen; snijdt|snijd|snij ~ zichzelf|zich|mezelf
        crisis.missing: niet teruggekomen|thuisgekomen|teruggekeerd; vannacht|vandaag|vanavond|vanochtend|vanmorgen|vanmiddag|gisteravond|zojuist|net ~~ weggelopen; weggelopen ~~ nog niet terug|thuis
        crisis.street: op straat|buiten gezet; uit huis gezet; voor|uit de deur gezet; huis uit gezet|gegooid; sloten ~ veranderd|vervangen; uitgegooid; buitengezet|buitengesloten; me|mij|hem|haar|ons|hen ~ uitgezet; eruit gegooid|geschopt
        """);

    /// <summary>What says that the danger is over: no crisis, however recent.</summary>
    public static readonly PhraseTable Safe = PhraseTable.Parse("""
        safe: weer thuis; weggelopen ~~ weer terug; weggelopen ~~ teruggebracht; zit|zitten veilig; weer terecht; nu veilig; is veilig; zijn veilig; in veiligheid; terecht en; teruggevonden; weer boven water
        """);

    /// <summary>Words that make it today.</summary>
    public static readonly PhraseTable Today = PhraseTable.Parse("""
        now: nu; nou; op dit moment; momenteel; vandaag; vanavond; vannacht; vanmiddag; vanochtend; vanmorgen; zojuist; zonet; daarnet; net; straks; zo thuis; meteen; onmiddellijk; gisteravond; afgelopen nacht
        """);

    /// <summary>Haste, or a placement that threatens.</summary>
    public static readonly PhraseTable Haste = PhraseTable.Parse("""
        spoed.word: spoed; spoedvraag; spoedm*; spoedaanvraag; spoedaanmelding; spoedeisend*; spoedzaak; spoedplaats*; spoedplek; spoedoverleg; spoeduithuisplaatsing; urgent; urgente; dringend; hoogste nood; haast geboden; haast bij; heeft haast; hebben haast; acuut; acute; crisis; crisisplek; crisisplaatsing; crisisopvang; crisisbed; hoge|hoogste|grote urgentie|spoed|prioriteit; geen dag|uur|week langer|meer ~ wachten; kan niet (langer) wachten; geen uitstel; duldt geen; haast; spoedige plaatsing; noodsituatie; noodplek
        spoed.placement: dreig* ~~ uithuisplaatsing*|uithuisgeplaatst|uhp|plaatsing|huisuitzetting|ontruiming|dakloos|straat; uithuisplaatsing*|uhp|uithuisgeplaatst ~ dreig*; dreig* ~~ uit huis; uit huis ~ dreig*; wordt|worden|moet|moeten|word ~~ uit huis (geplaatst|gehaald); uit huis geplaatst|gehaald wordt|worden|moet|dreigt|te; verzoek ~ machtiging; machtiging|muhp|verzoek ~ aangevraagd|ingediend|aanvragen|indienen; uithuisplaatsing|uhp ~ aangevraagd|aanvragen|overwogen|overwegen|voorkomen|nabij|onvermijdelijk|voorbereid*|aanstaande|verzocht|onafwendbaar; uithuisplaatsing|uhp ~ op tafel; overweg* ~~ uithuisplaatsing|uhp; voork* ~~ uithuisplaatsing|uhp; risico ~ uithuisplaatsing|uhp; op straat komt|komen (te); op straat (te) staan|belandt|belanden; dakloos; ontruiming; huisuitzetting; kan|kunnen ~ niet langer|meer (veilig) thuis (blijven|wonen); niet langer thuis; niet meer thuis (kan|kunnen|wonen|blijven); plaatsing staat op springen; plaatsing onder druk; voor de uithuisplaatsing; uithuisplaatsing is onvermijdelijk
        """);

}
