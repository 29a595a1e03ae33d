namespace Versnelling.Domain.Tests.Intake;

/// <summary>How people say where a child lives, and what only looks like it: gemeente (or "-" for none), then the passage; ¶ is a new line.</summary>
internal static class GemeentePassages
{
    public static TheoryData<string, string> Of(string table)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf('|', StringComparison.Ordinal);
            data.Add(line[..at].Trim(), line[(at + 1)..].Trim().Replace('¶', '\n'));
        }

        return data;
    }

    public static readonly TheoryData<string, string> Homes = Of("""
        Almere          | Het betreft een meisje (14) uit Almere dat al weken niet naar school gaat.
        Almere          | Een Almeerse jongen van 16 is gisteren door zijn vader op straat gezet.
        Urk             | Het gaat om een Urker gezin met zes kinderen waarvan de oudste vastloopt.
        Lelystad        | Ik bel over een Lelystadse moeder en haar twee peuters.
        Dronten         | Casus: Drontense jongen, 13 jr, ASS, thuiszitter.
        Zeewolde        | Het is een Zeewolder meisje van elf.
        Lelystad        | dat is Lelystad
        Urk             | Wij wonen op Urk.
        Noordoostpolder | 8316 XK
        Noordoostpolder | Hallo, de postcode is 8302.
        Urk             | 8321ab
        Almere          | Zij woont op de Stadhuisstraat 14 te Almere.
        Dronten         | adres van het gezin: De Rede 8, 8251 kx Dronten
        Zeewolde        | Gezin is woonachtig aan de Kerkstraat in Zeewolde.
        Noordoostpolder | Hij is bij moeder in Emmeloord, om de week een weekend bij vader in Kampen.
        Lelystad        | Zit sinds de scheiding bij mama in Lelystad.
        Almere          | Jeugdige staat in de BRP op een adres in Almere, maar slaapt feitelijk bij een vriend in Lelystad.
        Dronten         | BRP-adres: Swifterbant
        Zeewolde        | Gezaghebbende ouder: moeder, Zeewolde. Jongere verblijft nu in Harderwijk bij een zorgboerderij.
        Noordoostpolder | Kind groeit op in Marknesse met vader en diens nieuwe partner.
        Noordoostpolder | we zijn een gezin in de noordoost polder, dorp luttelgeest
        Noordoostpolder | Komt uit Tollebeek, 15 jaar oud, rookt veel.
        Almere          | Ouders (beiden gezag) wonen in Almere Poort.
        Urk             | Hier op Urk kent iedereen elkaar, dus mijn dochter durft niet naar buiten.
        Almere          | Ons gezin in Almere Buiten zit er helemaal doorheen.
        Dronten         | Jullie vroegen waar wij wonen: Biddinghuizen.
        Lelystad        | Lelystad. Alvast bedankt!
        Almere          | Het is Almere, Literatuurwijk.
        Zeewolde        | Bij ons thuis in Zeewolde is het een puinhoop sinds mijn broer weg is.
        Noordoostpolder | Moeder met eenhoofdig gezag: Nagele. Vader: Zwolle, geen contact.
        Urk             | Betrokkene staat ingeschreven te Urk.
        Lelystad        | Hij heeft zijn hoofdverblijf bij vader in de Atolwijk.
        Almere          | Op dit moment woont S. nog gewoon thuis, in Almere Haven.
        Dronten         | Inwoner van Dronten, 17 jaar, zwanger.
        Lelystad        | Het zijn inwoners van Lelystad.
        Almere          | Naam: J.¶Geboortejaar: 2011¶Woonplaats kind: Almere¶School: Lelystad
        Noordoostpolder | Naam kind	K.¶Leeftijd	9¶Woonplaats	Bant
        Dronten         | *Gemeente* Dronten¶*Leeftijd* 12
        Urk             | Woonplaats - Urk
        Zeewolde        | 1. Leeftijd: 8¶2. Woonplaats: Zeewolde¶3. Vraag: advies
        Almere          | Adres: Muziekwijk, Almere
        Lelystad        | Adres¶Botter 12¶8232 JP Lelystad¶¶Telefoon¶0612345678
        Almere          | Gemeente van herkomst: Almere. Huidige verblijfplaats: gezinshuis in Emmeloord.
        Lelystad        | Financieel verantwoordelijke gemeente: Lelystad
        Dronten         | Het woonplaatsbeginsel wijst naar Dronten.
        Almere          | Volgens het woonplaatsbeginsel is Almere verantwoordelijk, al woont zij nu in een instelling in Zwolle.
        Noordoostpolder | gezin uit Emeloord, twee meiden van 13 en 15
        Lelystad        | wij komen uit leliestad en zoeke hulp voor onze zoon
        Dronten         | ze wonen in swifterband met zijn allen in een caravan
        Noordoostpolder | Er is een jongen in Creil die niemand meer binnenlaat.
        Noordoostpolder | Ik maak me zorgen om mijn buurmeisje hier in Rutten.
        Noordoostpolder | Woonachtig in de gemeente Noordoostpolder.
        Noordoostpolder | Gem. NOP, meisje 7 jr
        Almere          | Gemeente Almere, jongen van 10, moeder overvraagd.
        Zeewolde        | Jongen, 12, Zeewolde. Vader uit beeld.
        Urk             | M, 15 jr, Urk: loopt steeds weg.
        Lelystad        | Casus Lelystad: moeder wil de jongste niet meer thuis.
        Lelystad        | Kind in Lelystad-Haven, 4 jaar, moeder verslaafd.
        Almere          | Mijn kleinzoon woont met zijn moeder in een flatje in de Filmwijk.
        Dronten         | mijn zoontje en ik zitten sinds kort in een huurhuis in Dronten
        Almere          | Zijn ouders hebben samen een woning aan de rand van Almere.
        Noordoostpolder | Vader bewoont een boerderij vlak buiten Espel, daar zijn de kinderen de hele week.
        Zeewolde        | Het gezin leeft op een vakantiepark in Zeewolde.
        Lelystad        | Moeder en de kinderen delen een kamer bij een kennis in Lelystad, ze staan daar ook ingeschreven.
        Almere          | Sinds augustus woont hij bij zijn oma in Almere.
        Urk             | De Urker ouders van dit meisje willen niets meer met ons te maken hebben.
        Dronten         | Jeugdige uit de gemeente Dronten, OTS tot 1 december.
        Lelystad        | Zij is een Lelystadse van 17.
        Noordoostpolder | Wij, een echtpaar uit Kraggenburg, weten het met onze pleegzoon niet meer.
        Almere          | Op de Evenaar in Almere wonen ze met z'n zessen op drie kamers.
        Almere          | hoi ik ben 16 en ik woon in almere
        Dronten         | k woon bij me vader in dronten
        Zeewolde        | wij wonen allebei nog thuis in zeewolde
        Lelystad        | In Lelystad woont een meisje van 15 over wie wij ons zorgen maken.
        Almere          | Vanuit Almere waar ze met haar ouders woont reist ze elke dag naar Amsterdam.
        Noordoostpolder | Emmeloord, jongen 14 jaar, gescheiden ouders die beide in het dorp wonen.
        """);

    public static readonly TheoryData<string, string> Moves = Of("""
        Lelystad        | Het gezin verhuist per 1 mei van Lelystad naar Kampen.
        Almere          | Gaat per 1 juli naar Dronten verhuizen, woont nu nog in Almere.
        Urk             | Zij is in januari vanuit Zwolle naar Urk verhuisd.
        Dronten         | Vorig jaar zijn we van Almere naar Dronten gegaan.
        Zeewolde        | Moeder is met de kinderen teruggekomen naar Zeewolde.
        Lelystad        | Tot 2024 stond hij ingeschreven in Almere, sindsdien in Lelystad.
        Almere          | Ze woont in Almere. Ooit woonde ze in Lelystad.
        Noordoostpolder | Na de scheiding verhuisde moeder naar Emmeloord en nam zij de kinderen mee.
        Almere          | Binnenkort gaan zij in Lelystad wonen; op dit moment is Almere nog hun woonplaats.
        Dronten         | Voorheen Lelystad, nu Dronten.
        Lelystad        | Het gezin woont in Lelystad en wil graag terug naar Almere.
        Almere          | Vader wil dat zijn dochter bij hem in Urk komt wonen, zij woont bij moeder in Almere.
        -               | Vroeger woonde het gezin in Dronten, waar zij nu wonen weten wij niet.
        Zeewolde        | Is geboren in Almere, opgegroeid in Lelystad en woont nu op zichzelf in Zeewolde.
        Noordoostpolder | Sinds de verhuizing uit Lelystad wonen zij in Ens.
        Urk             | Na jaren in Almere te hebben gewoond zijn ze in september op Urk komen wonen.
        Lelystad        | Ze wonen nog in Lelystad maar hebben een huis gekocht in Zeewolde.
        Almere          | We wonen (nog) in Almere; over twee maanden krijgen we de sleutel in Dronten.
        """);

    public static readonly TheoryData<string, string> Others = Of("""
        -               | Namens basisschool De Vuurtoren in Lelystad vraag ik om advies over een leerling uit groep 6.
        -               | Ik ben huisarts in Emmeloord en zie een patiënt van 9.
        -               | Onze behandelgroep staat in Almere en we hebben een meisje dat nergens heen kan.
        -               | Wij zijn een zorgboerderij bij Zeewolde en zoeken advies over een deelnemer van 12.
        -               | Hij voetbalt bij SV Almere en is daar erg op zijn plek.
        -               | De zitting is in Lelystad op 12 mei.
        -               | Hij is opgenomen in het ziekenhuis in Almere.
        -               | Zij werkt bij de Jumbo in Dronten en woont in Amersfoort.
        -               | Het meisje woont in Kampen, de school staat in Emmeloord.
        -               | Onze zoon zit op het VSO in Almere, zelf wonen we in Huizen.
        -               | Woonplaats: Harderwijk¶School: Zeewolde
        -               | Mijn naam is Piet Almere en mijn zoon is 12.
        -               | Jongen genaamd Daan Ens loopt vast in de klas.
        -               | Jantje Creil, 9 jaar, is bij ons onder behandeling.
        -               | Een collega uit Dronten raadde jullie aan. Onze dochter is 14.
        -               | GGZ Lelystad kan pas over een half jaar starten.
        -               | Het CJG Almere verwees ons naar jullie.
        -               | Opa woont in Urk en kan soms oppassen.
        -               | Zijn stage in Zeewolde is gestopt.
        -               | Er is een open dag in Dronten geweest, daar zag ik uw folder.
        -               | Wachtlijst bij de instelling in Lelystad is een jaar.
        -               | Kunnen jullie een plek vinden in Lelystad of omgeving?
        -               | We zoeken een gezinshuis in de buurt van Emmeloord voor een meisje van 10.
        -               | De jongen verblijft tijdelijk in een pleeggezin in Dronten.
        -               | Hij zit vast in de JJI in Lelystad.
        -               | Politie Almere heeft een zorgmelding gedaan.
        -               | Vader is aangehouden in Almere en zit nu vast.
        -               | Moeder is in de vrouwenopvang in Almere geplaatst, de kinderen ook. Waar zij ingeschreven staan is niet bekend.
        -               | de week om week regeling: bij vader in Almere en bij moeder in Lelystad
        -               | Co-ouderschap: 50% Dronten, 50% Lelystad
        -               | Moeder is van Urk afkomstig, vader uit Almere; waar de kinderen nu wonen weet ik niet.
        -               | Hij woont niet in Almere.
        -               | Er is ook een tante in Almere waar ze soms logeert.
        -               | Mevrouw Rutten van het wijkteam heeft ons doorverwezen.
        -               | Wij wonen in Nijkerk maar mijn dochter gaat naar school in Zeewolde.
        -               | Groeten uit Utrecht, waar wij wonen. Mijn zoon rijdt elke dag naar Almere voor dagbesteding.
        -               | Ik schrijf over mijn neef in Zwolle, zelf woon ik in Dronten.
        -               | Zijn de tafels altijd in Lelystad of ook online?
        -               | Wanneer is de bijeenkomst in Almere?
        -               | Waterwijk is een fijne buurt maar mijn zoon heeft er geen vrienden.
        -               | Kind van 6, Rotterdam.
        -               | Meisje uit Amsterdam, geplaatst op onze groep in Almere.
        -               | Haar mentor in Lelystad heeft mij gevraagd te mailen.
        -               | het ensceneren van ruzies is zijn ding
        -               | Hij is een fan van FC Almere City.
        -               | Gemeente Almere wil niet betalen en gemeente Lelystad ook niet, het kind valt tussen wal en schip.
        Almere          | Jongen woont in Almere, is aangemeld bij een kliniek in Lelystad en krijgt dagbesteding in Zeewolde.
        Dronten         | Zij woont met haar ouders in Dronten. Haar vriend woont in Almere en is 22.
        Urk             | Pleegouders wonen in Dronten. Ouders hebben gezag en wonen op Urk.
        Lelystad        | Zijn halfzus woont in Almere bij haar vader, hijzelf bij moeder in Lelystad.
        Lelystad        | Vanuit onze locatie in Dronten begeleiden wij een gezin in Lelystad.
        Almere          | Leerling van het Helen Parkhurst in Almere, woont ook in Almere.
        Noordoostpolder | Ons kantoor staat in Lelystad, het kind komt uit Nagele.
        Zeewolde        | Afgelopen zomer met vakantie in Almere geweest, maar we wonen in Zeewolde.
        Dronten         | Ze fietst elke dag van Biddinghuizen naar school in Harderwijk.
        Almere          | Moeder (gezag) Almere, vader (geen gezag) Lelystad.
        Almere          | De gemeente Almere heeft de beschikking voor deze jongen afgegeven, hij verblijft in Lelystad.
        Lelystad        | Ik ben IB'er op een school in Dronten. Een van onze leerlingen, woonachtig in Lelystad, dreigt thuis te komen zitten.
        Almere          | Als huisarts in Almere Stad zie ik een meisje van 15; zij woont om de hoek van de praktijk, ook in Almere Stad.
        Urk             | Vader heeft in Lelystad een nieuwe vriendin; de kinderen zijn bij hun moeder op Urk gebleven.
        Dronten         | Zijn biologische vader zit in Almere, maar hij is altijd bij ons in Dronten geweest.
        """);

    public static readonly TheoryData<string, string, string> Senders = Three("""
        almere.example       | Almere   | Meisje van 15, moeder ziek, vader uit beeld. Kunnen we sparren?
        almere.example       | Lelystad | Een jongen die sinds kort in Lelystad woont maar bij ons nog bekend is.
        urk.example          | Urk      | Hij gaat naar het Emelwerda in Emmeloord en loopt daar vast.
        dronten.example      | Dronten  | De kinderarts in Lelystad zegt dat het niet langer kan.
        dronten.example      | -        | Het gaat om een gezin dat in Kampen woont.
        lelystad.example     | Lelystad | Vader zit vast in Almere; moeder en kinderen hebben dringend steun nodig.
        wsg.example          | -        | Ik ben voogd van een jongen van 12, mijn kantoor is in Lelystad.
        wsg.example          | Almere   | Pupil woont in Almere bij moeder.
        zeewolde.example     | Zeewolde | Waar kan ik een duo aanvragen? Er is een thematafel in Dronten, las ik.
        noordoostpolder.example | Noordoostpolder | Kunnen jullie meedenken over een gezin met drie kinderen?
        noordoostpolder.example | Urk  | Gezin is afkomstig van Urk en woont daar ook nog, melding kwam bij ons binnen.
        meerinzicht.example  | Zeewolde | Jeugdige (17) wil op kamers, ouders zijn tegen.
        lelystad.example     | -        | Ouders zijn gescheiden. Moeder woont in Almere, vader in Dronten, en de kinderen om en om bij beiden.
        school.example       | -        | Wij zijn een VO-school in Almere met leerlingen uit de hele regio; het gaat om een jongen van 14.
        """);

    public static TheoryData<string, string, string> Three(string table)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add("j.prins@" + parts[0], parts[1], parts[2].Replace('¶', '\n'));
        }

        return data;
    }
}
