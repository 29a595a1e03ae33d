using System.Text;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Finds the signature: after "-- ", after a greeting, or the last lines that are a name with function and place. A
/// postscript or a line of the form ("Woonplaats: …") after it is text again.
/// </summary>
internal static partial class SignatureMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int LongestUnannounced = 8;
    private const int LongestGreeting = 90;

    /// <summary>The text without its signature, which goes to <paramref name="signature"/>.</summary>
    public static string Cut(string text, string senderName, string? senderAddress, StringBuilder signature)
    {
        var lines = text.TrimEnd().Split('\n');
        var start = Announced(lines) ?? Unannounced(lines, senderName, senderAddress);
        if (start is not { } from)
            return text;
        var kept = new StringBuilder(text.Length + 1);
        for (var i = 0; i < from; i++)
            kept.Append(lines[i]).Append('\n');
        var back = false;
        for (var i = from; i < lines.Length; i++)
        {
            // "Hoogachtend, W." stays a sign-off, "PS: hij woont nu in Urk" is what the mail says.
            back = i > from && (TextAgain.IsMatch(lines[i]) || (back && lines[i].Trim().Length > 0) || Tells(lines[i])) || (i == from && (TellsOfChild(lines[i]) || TellsHome.IsMatch(lines[i])));
            (back ? kept : signature).Append(lines[i]).Append('\n');
        }

        return kept.ToString();
    }

    /// <summary>Whether the line tells somebody's function or office.</summary>
    public static bool IsFunction(string line) => FunctionLine.IsMatch(line);

    /// <summary>Whether the line speaks of a child or what it lives through, as no disclaimer does.</summary>
    public static bool TellsOfChild(string line) => ChildWord.IsMatch(line);

    private static int? Announced(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            if (lines[i].AsSpan().TrimEnd() is "--" || (lines[i].Length <= LongestGreeting && Greeting.IsMatch(lines[i])))
                return i;
            if (lines[i].Length <= LongestGreeting && Thanks.IsMatch(lines[i]) && lines.Skip(i + 1).Where(l => l.Trim().Length > 0).Take(6).All(l => l.Length < 40 && !Tells(l) && !CaseWord.IsMatch(l) && !l.Contains('?', StringComparison.Ordinal)))
                return i;
        }

        return null;
    }

    // The topmost line from which only short lines without a sentence follow, and that names the sender or a person.
    private static int? Unannounced(string[] lines, string senderName, string? senderAddress)
    {
        int? start = null;
        for (var i = lines.Length - 1; i >= 0 && i >= lines.Length - LongestUnannounced; i--)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
                continue;
            // "Het gaat om:" names the child next.
            if (line.Length > 70 || line[^1] == ':')
                return line[^1] == ':' ? null : start;
            if (EndsAsSentence(line) || TextAgain.IsMatch(line) || CaseWord.IsMatch(line))
                break;
            if (PersonLine.IsMatch(line) || FunctionLine.IsMatch(line) || NamesSender(line, senderName, senderAddress))
                start = i;
        }

        return start is 0 && lines.Length > 1 && lines.Count(l => l.Trim().Length > 0) < 2 ? null : start;
    }

    private static bool EndsAsSentence(string line) =>
        line[^1] is '?' or '!' || (line[^1] == '.' && line.Count(c => c == ' ') > 3);

    private static bool NamesSender(string line, string name, string? address)
    {
        var words = line.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6 && char.IsUpper(words[0][0])
            && words.Any(w => w.Length > 2 && (name.Contains(w, StringComparison.OrdinalIgnoreCase) || address?.Split('@')[0].Contains(w, StringComparison.OrdinalIgnoreCase) == true));
    }

    // A whole sentence about somebody, not "Ik werk op maandag en dinsdag".
    private static bool Tells(string line) =>
        line.Count(c => c == ' ') >= 6 && (ChildWord.IsMatch(line) || CaseWord.IsMatch(line)) && !OfficeLine.IsMatch(line);

    [GeneratedRegex(@"^\s*((met|vriendelijke?|hartelijke?|lieve|warme|collegiale|bezorgde|beste|zonnige|groetjes|de|een|fijne|veel|alvast|onder|dank|en|bedankt|,)\s+)*((vriendelijke|hartelijke|collegiale|warme|beste|zonnige|lieve|bezorgde) groet(en|jes)?|groet(en|jes)?|groetsjes|gr\.?|grtz?|grtjs|gr(oe)?tjes|mvg|m\.v\.g\.|vr\.? ?gr\.?|hoogachtend|hgr|hartelijks|kind regards|best regards|regards|mit freundlichen gr..en|mfg|met de meeste hoogachting|fijne dag( verder)?|fijn weekend|tot snel|liefs|xx?)(\s*$|\s*[,.!]|\s+((van|en|namens)\s+)?(\p{L}[\p{L}.'-]*)(\s+\p{L}[\p{L}.'-]*){0,4}\s*$)", Options)]
    private static partial Regex Greeting { get; }

    [GeneratedRegex(@"^\s*(alvast |heel |hartelijk |heel erg )?(bedankt|dank|dank u( wel)?|dank je( wel)?|dankjewel|dankuwel|bij voorbaat dank|bij voorbaat hartelijk dank|bvd|thanks|thank you)( voor (de|uw|jullie|je) (moeite|hulp|reactie|medewerking))?[\s,.!]*$", Options)]
    private static partial Regex Thanks { get; }

    [GeneratedRegex(@"^\s*(p\.?s\.?[\s:.]|n\.?b\.?[\s:.]|(naam( (kind|jeugdige|client))?|gemeente|woonplaats|woonadres|adres kind|geboortedatum|geb\.?( ?datum)?|bsn|leeftijd|vraag|hulpvraag|reden( aanmelding)?|toelichting|postcode|aantal kinderen|urgentie|spoed|betreft|gezag)\s*:)", Options)]
    private static partial Regex TextAgain { get; }

    [GeneratedRegex(@"\b(wij|we|ik|hij|zij|ze|hem|haar|zijn|kind(eren)?|zoon(tje)?|dochter(tje)?|jongens?|jongen|meisjes?|jeugdige|leerling|woont|wonen|woon|jaar|jarige|jr|zoeken?|graag|spoed|crisis|wie|waar|helpt?|hulp)\b", Options)]
    private static partial Regex CaseWord { get; }

    [GeneratedRegex(@"\b(mijn|onze|haar|zijn|een|de|deze|ons|het) (oudste |jongste |eigen )?(zoon(tje)?|dochter(tje)?|kind|jongen|meisje|jeugdige|leerling|cli.nt|pupil|gezin|broertje|zusje|kleinzoon|kleindochter|baby)\b|\b\d{1,2}[ -]?(jaar|jarige|jr)\b|\b(hij|zij|ze) (is|heeft|wil|woont|gaat|kan|moet|zit|slaapt|durft)\b|\b(woont|wonen) (in|te|op|bij)\b|\bkinderen (van|zijn)\b", Options)]
    private static partial Regex ChildWord { get; }

    // "Groet, Anne uit Espel", "Groetjes, de moeder van Tim".
    [GeneratedRegex(@"\b(uit|te) \p{L}{2,}|\b(moeder|vader|ouders?|opa|oma|mama|papa|pleeg\p{L}+) van\b", Options)]
    private static partial Regex TellsHome { get; }

    [GeneratedRegex(@"\b(werk|werkdagen|werkzaam|werken|aanwezig|afwezig|bereikbaar|bereikbaarheidsdienst|telefonisch|kantoor|ma|di|wo|do|vr|maandag|dinsdag|woensdag|donderdag|vrijdag|openingstijden|spreekuur|belt u|kunt u bellen|volg|vacatures?|collega's|dit bericht|deze e-?mail|dit e-?mailbericht|disclaimer|vertrouwelijk|bestemd|geadresseerde|this (e-?mail|message)|milieu|www|https?)\b", Options)]
    private static partial Regex OfficeLine { get; }

    [GeneratedRegex(@"^\s*((mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|drs\.?|dr\.?|fam\.?|familie)\s+)?(\p{L}\.\s?){1,4}(v\.d\.|van|de|den|der|het|ten|ter|te|'t|\s)*\p{L}[\p{L}'-]+\s*(,.*|\(.*)?$", Options)]
    private static partial Regex PersonLine { get; }

    [GeneratedRegex(@"^\s*((senior|junior|sr\.?|jr\.?|plv\.?|waarnemend|coördinerend|strategisch) )?(afdeling|team |wijkteam|gebiedsteam|jeugdteam|jeugdconsulent|jeugdbescherm|jeugdhulpverlener|jeugdprofessional|jeugdverpleeg|jeugdarts|jeugdwerker|jongerenwerker|gezinsvoogd|gezinscoach|gezinswerker|gezinsbegeleider|jeugdreclass|intern begeleider|zorgcoördinator|kwaliteitscoördinator|schoolmaatschappelijk|leerplicht|leerkracht|docent|decaan|huisarts|kinderarts|psychiater|psycholoog|gz-psycholoog|verpleegkundig|praktijk|poh|basisschool|obs |cbs |rkbs |locatie|tel(efoon)?[\s.:]|t:|t |m:|e:|mob(iel)?[\s.:]|consulent|beleidsmedewerker|gedragsdeskundige|gedragswetenschapper|orthopedagoog|maatschappelijk werk|ambulant|casemanager|casusregisseur|regisseur|procesregisseur|procesbegeleider|zorgco|zorgbemiddelaar|trajectbegeleider|woonbegeleider|persoonlijk begeleider|pedagogisch|directeur|teamleider|teammanager|manager|adjunct|mentor|pleegzorg|secretari|aanwezig|werkdagen|bereikbaar|verstuurd vanaf|verzonden vanaf|sent from|outlook voor)", Options)]
    private static partial Regex FunctionLine { get; }
}
