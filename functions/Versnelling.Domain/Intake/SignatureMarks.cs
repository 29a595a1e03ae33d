using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Finds the signature: after "-- ", after a greeting, or the last lines that are a name with function and place. A
/// postscript or a line of the form ("Woonplaats: …") after it is text again. An expression takes long over a line, so a look at
/// what none of its matches can lack comes first.
/// </summary>
internal static partial class SignatureMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int LongestUnannounced = 8;
    private static readonly SearchValues<string> Greetings = SearchValues.Create(["gr", "mvg", "m.v.g", "hoogachtend", "regards", "liefs", "x"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Thankings = SearchValues.Create(["dank", "bvd"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> GreetingStarts = SearchValues.Create("mvhlwdefoabgkrx,MVHLWDEFOABGKRX");

    /// <summary>The text without its signature, which goes to <paramref name="signature"/>.</summary>
    public static string Cut(string text, string senderName, string? senderAddress, StringBuilder signature)
    {
        var lines = text.TrimEnd().Split('\n');
        var start = Announced(lines) ?? Unannounced(lines, senderName, senderAddress);
        if (start is not { } from)
            return text;
        var kept = new StringBuilder();
        for (var i = 0; i < from; i++)
            kept.Append(lines[i]).Append('\n');
        var back = false;
        for (var i = from; i < lines.Length; i++)
        {
            // "Hoogachtend, W." stays a sign-off, "PS: hij woont nu in Urk" is what the mail says.
            back = i > from && (IsTextAgain(lines[i]) || (back && lines[i].Trim().Length > 0) || Tells(lines[i]));
            (back ? kept : signature).Append(lines[i]).Append('\n');
        }

        return kept.ToString();
    }

    /// <summary>Whether the line tells somebody's function or office.</summary>
    public static bool IsFunction(string line) => FunctionLine.IsMatch(line);

    private static int? Announced(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].AsSpan().TrimEnd() is "--" || IsGreeting(lines[i]))
                return i;
            if (lines[i].AsSpan().ContainsAny(Thankings) && Thanks.IsMatch(lines[i]) && lines.Skip(i + 1).Where(l => l.Trim().Length > 0).Take(6).All(l => l.Length < 40 && !Tells(l)))
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
            if (line.Length > 70 || EndsAsSentence(line) || IsTextAgain(line) || CaseWord.IsMatch(line))
                break;
            if (PersonLine.IsMatch(line) || FunctionLine.IsMatch(line) || NamesSender(line, senderName, senderAddress))
                start = i;
        }

        return start is 0 && lines.Length > 1 && lines.Take(lines.Length).Count(l => l.Trim().Length > 0) < 2 ? null : start;
    }

    private static bool EndsAsSentence(string line) =>
        line[^1] is '?' or '!' || (line[^1] == '.' && line.AsSpan().Count(' ') > 3);

    // The Kelvin sign passes for a k where case is ignored; nobody greets with it.
    private static bool IsGreeting(string line) =>
        line.AsSpan().TrimStart() is { IsEmpty: false } text && GreetingStarts.Contains(text[0]) && text.ContainsAny(Greetings) && Greeting.IsMatch(line);

    private static bool IsTextAgain(string line) =>
        line.AsSpan().TrimStart() is { IsEmpty: false } text && (text[0] is 'p' or 'P' or 'n' or 'N' || text.Contains(':')) && TextAgain.IsMatch(line);

    private static bool NamesSender(string line, string name, string? address)
    {
        var words = line.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6 && char.IsUpper(words[0][0])
            && words.Any(w => w.Length > 2 && (name.Contains(w, StringComparison.OrdinalIgnoreCase) || address?.Split('@')[0].Contains(w, StringComparison.OrdinalIgnoreCase) == true));
    }

    // A whole sentence about somebody, not "Ik werk op maandag en dinsdag" and not the organisation's disclaimer.
    private static bool Tells(string line) =>
        line.AsSpan().Count(' ') >= 6 && CaseWord.IsMatch(line) && !OfficeLine.IsMatch(line);

    [GeneratedRegex(@"^\s*((met|vriendelijke?|hartelijke?|lieve|warme|de|een|fijne|veel|alvast|onder|dank|en|bedankt|,)\s+)*(vriendelijke groet(en)?|hartelijke groet(en)?|groeten?|groetjes|gr\.?|grtz?|gr(oe)?tjes|mvg|m\.v\.g\.|vr\.? ?gr\.?|hoogachtend|hgr|kind regards|best regards|regards|liefs|xx?)(\s*$|\s*[,.!]|\s+(van\s+)?(\p{L}[\p{L}.'-]*)(\s+\p{L}[\p{L}.'-]*){0,4}\s*$)", Options)]
    private static partial Regex Greeting { get; }

    [GeneratedRegex(@"^\s*(alvast |heel |hartelijk )?(bedankt|dank|dank u( wel)?|dank je( wel)?|dankjewel|dankuwel|bij voorbaat dank|bvd)[\s,.!]*$", Options)]
    private static partial Regex Thanks { get; }

    [GeneratedRegex(@"^\s*(p\.?s\.?[\s:.]|nb[\s:.]|(naam( kind)?|gemeente|woonplaats|woonadres|adres kind|geboortedatum|geb\.?( ?datum)?|bsn|leeftijd|vraag|postcode|aantal kinderen|urgentie|betreft)\s*:)", Options)]
    private static partial Regex TextAgain { get; }

    [GeneratedRegex(@"\b(wij|we|ik|hij|zij|ze|hem|haar|zijn|kind(eren)?|zoon(tje)?|dochter(tje)?|jongens?|jongen|meisjes?|jeugdige|leerling|woont|wonen|woon|jaar|jarige|jr|zoeken?|graag|spoed|crisis)\b", Options)]
    private static partial Regex CaseWord { get; }

    [GeneratedRegex(@"\b(werk|werkdagen|werkzaam|aanwezig|afwezig|bereikbaar|telefonisch|dit bericht|deze e-?mail|dit e-?mailbericht|disclaimer|vertrouwelijk|bestemd|geadresseerde|this (e-?mail|message)|milieu|www)\b", Options)]
    private static partial Regex OfficeLine { get; }

    [GeneratedRegex(@"^\s*((mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|drs\.?|dr\.?|fam\.?|familie)\s+)?(\p{L}\.\s?){1,4}(v\.d\.|van|de|den|der|het|ten|ter|te|'t|\s)*\p{L}[\p{L}'-]+\s*(,.*|\(.*)?$", Options)]
    private static partial Regex PersonLine { get; }

    [GeneratedRegex(@"^\s*(afdeling|team|wijkteam|jeugdconsulent|jeugdbescherm|gezinsvoogd|jeugdreclass|intern begeleider|huisarts|praktijk|basisschool|locatie|tel(efoon)?[\s.:]|t:|m:|mob(iel)?[\s.:]|consulent|gedragsdeskundige|orthopedagoog|maatschappelijk werk|ambulant|casemanager|regisseur|procesregisseur|zorgco|directeur|adjunct|mentor|verstuurd vanaf|verzonden vanaf|sent from|outlook voor)", Options)]
    private static partial Regex FunctionLine { get; }
}
