using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Mails;

/// <summary>What the confirmation says to one kind of writer, where the region has no words of its own for it.</summary>
internal sealed record ConfirmationWords
{
    public required string Subject { get; init; }

    public required string Heading { get; init; }

    public required string Greeting { get; init; }

    /// <summary>In a crisis: nothing that takes time and nothing that a law may forbid us to promise.</summary>
    public required string CrisisGreeting { get; init; }

    /// <summary>Goes on with the time.</summary>
    public required string InTime { get; init; }

    /// <summary>Goes on with the time, which is the latest and not the goal.</summary>
    public required string Soonest { get; init; }

    public required string NothingToDo { get; init; }

    public required string AboutAnswers { get; init; }

    public required string Bsn { get; init; }

    public required string Encrypted { get; init; }

    public required string TooLarge { get; init; }

    /// <summary>Asks for the gemeente; a list of names follows it.</summary>
    public required string WhichGemeente { get; init; }

    /// <summary>Asks which of some gemeenten it is, which follow it.</summary>
    public required string OneOfGemeenten { get; init; }

    public required string AnswerGemeente { get; init; }

    public required string NoCrisisService { get; init; }

    public required string Closing { get; init; }

    public static ConfirmationWords Of(Writer writer) => writer switch
    {
        Writer.YoungPerson => YoungPerson,
        Writer.Family => Family,
        _ => Professional,
    };

    private static ConfirmationWords Professional { get; } = new()
    {
        Subject = "Uw vraag aan {service}",
        Heading = "Uw bericht is aangekomen",
        Greeting = "Dank u wel voor uw vraag. Een collega van {service} bekijkt hem en denkt graag met u mee.",
        CrisisGreeting = "Dank u wel voor uw bericht. Een collega van {service} denkt graag met u mee.",
        InTime = "Wij bellen of mailen u",
        Soonest = "Een collega kijkt zo snel mogelijk naar uw bericht en neemt contact met u op,",
        NothingToDo = "U hoeft nu niets te doen.",
        AboutAnswers = "Uw zaaknummer is {number}. Als u deze mail beantwoordt, komt uw antwoord vanzelf bij uw vraag terecht.",
        Bsn = "In uw bericht staat een burgerservicenummer (BSN). Dat nummer hebben wij niet nodig en wij nemen het niet over. "
            + "Laat u het voortaan liever weg? Zo beschermen wij samen de privacy van het kind.",
        Encrypted = "Uw mail was versleuteld en wij konden hem niet openen. Een collega neemt toch contact met u op. "
            + "U kunt ons helpen: antwoord op deze mail met uw telefoonnummer, of stel uw vraag in een gewone mail zonder namen.",
        TooLarge = "Uw mail is te groot om automatisch te lezen: groter dan 35 MB. Hij is wel bewaard en een collega kijkt ernaar. "
            + "Wilt u uw vraag nog een keer sturen, zonder bijlagen? Dan kunnen wij u sneller helpen.",
        WhichGemeente = "Nog één vraag: in welke gemeente woont het kind? ",
        OneOfGemeenten = "Nog één vraag: woont het kind in ",
        AnswerGemeente = "Antwoord op deze mail met de naam van de gemeente. Dan komt uw vraag meteen bij de juiste collega.",
        NoCrisisService = "Wij zijn geen crisisdienst. Is er direct gevaar? Bel 112. Is het thuis niet veilig? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.",
        Closing = "Met vriendelijke groet, het team van {service}",
    };

    private static ConfirmationWords Family { get; } = Professional with
    {
        Greeting = "Wat goed dat u ons schrijft. Hulp vragen is niet makkelijk. Een collega van {service} leest uw bericht, "
            + "en samen met u zoeken wij wat het kind nodig heeft. Wij doen niets achter uw rug om: eerst praten wij met u.",
        CrisisGreeting = "Wat goed dat u ons schrijft. Een collega van {service} wil u graag helpen.",
        Soonest = "Een collega leest uw bericht zo snel mogelijk en belt of mailt u,",
        AboutAnswers = "Wilt u nog iets vertellen? Antwoord dan op deze mail. Uw nummer bij ons is {number}.",
        Bsn = "In uw bericht staat een burgerservicenummer (BSN). Dat nummer hebben wij niet nodig en wij nemen het niet over. "
            + "U kunt het de volgende keer weglaten. Zo beschermen wij samen de privacy van het kind.",
        Encrypted = "Uw mail was beveiligd en wij konden hem niet openen. Dat geeft niet: een collega neemt toch contact met u op. "
            + "U kunt ons helpen: antwoord op deze mail met uw telefoonnummer, of stel uw vraag in een gewone mail zonder namen.",
        TooLarge = "Uw mail is te groot om automatisch te lezen: groter dan 35 MB. Dat geeft niet: hij is bewaard en een collega kijkt ernaar. "
            + "Wilt u uw vraag nog een keer sturen, zonder foto’s of andere bijlagen? Dan kunnen wij u sneller helpen.",
        NoCrisisService = "Wij zijn niet dag en nacht bereikbaar. Is er direct gevaar? Bel 112. Is het thuis niet veilig? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.",
    };

    private static ConfirmationWords YoungPerson { get; } = new()
    {
        Subject = "Je vraag aan {service}",
        Heading = "Je bericht is aangekomen",
        Greeting = "Goed dat je ons schrijft! Iemand van {service} leest je bericht en wil je graag helpen.",
        CrisisGreeting = "Goed dat je ons schrijft. Iemand van {service} wil je graag helpen.",
        InTime = "We bellen of mailen je",
        Soonest = "Iemand leest je bericht zo snel mogelijk en belt of mailt je,",
        NothingToDo = "Je hoeft nu niets te doen.",
        AboutAnswers = "Wil je nog iets vertellen? Antwoord dan op deze mail. Je nummer bij ons is {number}.",
        Bsn = "In je bericht staat een burgerservicenummer (BSN). Dat hebben we niet nodig en we nemen het niet over. Laat het de volgende keer maar weg.",
        Encrypted = "Je mail was beveiligd en we konden hem niet openen. Dat geeft niet: we nemen toch contact met je op. "
            + "Antwoord op deze mail met je telefoonnummer, of stel je vraag in een gewone mail zonder namen.",
        TooLarge = "Je mail is te groot om automatisch te lezen: groter dan 35 MB. Dat geeft niet: hij is bewaard en iemand kijkt ernaar. "
            + "Wil je je vraag nog een keer sturen, zonder foto’s of andere bijlagen? Dan gaat het sneller.",
        WhichGemeente = "Nog één vraag: in welke gemeente woon je? ",
        OneOfGemeenten = "Nog één vraag: woon je in ",
        AnswerGemeente = "Antwoord op deze mail met de naam van de gemeente. Dan komt je vraag meteen bij de juiste persoon.",
        NoCrisisService = "We zijn niet dag en nacht bereikbaar. Ben je nu in gevaar? Bel 112. Is het thuis niet veilig? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.",
        Closing = "Groetjes van het team van {service}",
    };
}
