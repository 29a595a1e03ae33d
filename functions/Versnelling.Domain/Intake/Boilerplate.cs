using System.Text;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Lines that no person typed into this mail: warnings of gateways, disclaimers, what secure-mail portals wrap around a message,
/// and where it was sent from. They count as signature, wherever they stand.
/// </summary>
internal static partial class Boilerplate
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int FullLine = 55;

    // One of these stands in every such line; most lines have none, and looking for them is cheap.
    private static readonly LineHints Hints = new(
        "mail", "bericht", "message", "nachricht", "verstuurd vanaf", "verzonden va", "sent from", "gesendet", "outlook", "extern", "let op", "caution", "warning", "pas op", "notice", "links", "bijlage", "virus", "milieu", "environment",
        "geadresseerde", "addressee", "recipient", "rechten", "aansprakelijk", "openbaarmaking", "voorwaarden", "ingeschreven", "kvk", "privacy", "volg ons", "great place", "antwoord", "in te loggen", "afzender", "learn why", "meer informatie",
        "______", "teams", "deelnemen", "neem deel", "join", "vergader", "meeting", "wachtwoordcode", "passcode", "inbel", "of bel in", "claim", "confidential", "vertrouwelijk", "download", "get ");

    /// <summary>The lines that are no boilerplate; what is goes to <paramref name="boilerplate"/>.</summary>
    public static string[] Without(string[] lines, StringBuilder boilerplate)
    {
        bool[]? marked = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsBoilerplate(lines[i]))
                i = MarkOn(marked ??= new bool[lines.Length], lines, i);
        }

        if (marked is null)
            return lines;
        var kept = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!marked[i])
                kept.Add(lines[i]);
            else
                boilerplate.Append(lines[i]).Append('\n');
        }

        return [.. kept];
    }

    /// <summary>Whether the line alone is boilerplate.</summary>
    public static bool IsBoilerplate(string line) => Hints.StandIn(line) && (Opening.IsMatch(line) || Warning.IsMatch(line) || Disclaimer.IsMatch(line));

    // Also the lines over which the sentence runs on, and below the text the whole paragraph.
    private static int MarkOn(bool[] marked, string[] lines, int at)
    {
        marked[at] = true;
        var below = HasText(lines, marked, at);
        var isLong = lines[at].Length >= FullLine || Heading.IsMatch(lines[at]);
        var i = at + 1;
        for (; i < lines.Length && !string.IsNullOrWhiteSpace(lines[i]); i++)
        {
            var runsOn = lines[i - 1].Length >= FullLine && lines[i - 1].TrimEnd() is [.., not ('.' or '!' or '?' or ':')] && lines[i].TrimStart() is [var first, ..] && !char.IsUpper(first);
            if (!runsOn && !IsBoilerplate(lines[i]) && !(below && isLong && !SignatureMarks.TellsOfChild(lines[i]) && lines[i].AsSpan().TrimStart() is not ['>', ..] && HeaderBlock.Lines(lines, i) == 0))
                break;
            marked[i] = true;
        }

        if (at > 0 && IsRule(lines[at - 1]))
            marked[at - 1] = true;
        return i - 1;
    }

    private static bool HasText(string[] lines, bool[] marked, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (!marked[i] && !string.IsNullOrWhiteSpace(lines[i]))
                return true;
        }

        return false;
    }

    private static bool IsRule(string line) => line.AsSpan().Trim() is { Length: >= 5 } rule && rule.IndexOfAnyExcept("-_=*#") < 0;

    [GeneratedRegex(
        @"^\W*(extern(al)?(e)?( (e-?)?mail| bericht| message| sender| afzender)?\W*$|\[?(extern|external|externe e-?mail|ext)\]|(let op|opgelet|pas op|waarschuwing|attentie|caution|warning|externe? (e-?)?mail|notice)\W.*(extern|buiten|afzender|outside|external|sender|bijlage|links?\b))"
        + @"|(deze|dit|this) (e-?mail|bericht|mail|message|e-?mailbericht)(bericht)? (is (afkomstig|verzonden|verstuurd|gestuurd|ontvangen|binnengekomen)|komt|originated|came|was sent) (van|from) (buiten|outside|een extern|an external)"
        + @"|(klik|open) (daarom |dus |alsjeblieft |nooit |geen |niet )*(op )?(links|bijlagen|linkjes|geen links|geen bijlagen)\b.*(afzender|herken|vertrouw|kent|veilig)|^\W*open geen bijlagen|(do not|don't) click (on )?(any )?links|(u|je) ontvangt niet vaak e-?mail|you don't often get e-?mail|learn why this is important|meer informatie over waarom dit belangrijk is|afzender (is )?(niet )?geverifieerd|gescand (op|door).*(virus|spam)|scanned (for|by).*(virus|spam)|virusvrij|virus-free|\bavast\b",
        Options)]
    private static partial Regex Warning { get; }

    [GeneratedRegex(
        @"\b(de informatie (in|verzonden|opgenomen)|informatie verzonden|de inhoud van) .*(e-?mail|bericht|mail)|(dit|deze) (e-?mail|bericht|mail|e-?mailbericht)( \S+){0,8} (vertrouwelijk|bestemd|bedoeld voor de|kan informatie)|\b(uitsluitend|alleen|slechts) (bestemd|bedoeld) voor (de )?(geadresseerde|ontvanger|gebruik)|(niet|ten onrechte|abusievelijk|per abuis|onbedoeld) (de geadresseerde|voor u (is )?bestemd|(is )?(ontvangen|ontvangt)|aan u gericht)|indien u niet de|geen rechten (worden )?ontleend|aanvaardt geen (enkele )?aansprakelijkheid|niet aansprakelijk (voor|gesteld)"
        + @"|(denk|dacht) (u )?(s\.?v\.?p\.? )?aan het milieu|consider the environment|(e-?mail|message|transmission)\b.*\b(confidential|intended (solely|only)|privileged)|not the intended recipient|received this (e-?mail|message) in error|openbaarmaking, vermenigvuldiging|op al onze (diensten|overeenkomsten)|algemene voorwaarden (zijn )?van toepassing|ingeschreven (bij|in) (de k|het handels)|kvk[- ](nummer|nr)|privacy(verklaring|statement)|volg ons (ook )?op\b|great place to work|sent with confidence|diese e-?mail (enth.lt|ist)",
        Options)]
    private static partial Regex Disclaimer { get; }

    private const string SentFrom = @"^\s*(\[?(verstuurd|verzonden|sent|gesendet|get|download) (vanaf|vanuit|met|via|from|with|using|von|mit|outlook|yahoo)\b[^.?]{0,80}\.?$|(outlook|gmail|yahoo mail|samsung email) (voor|for) (ios|android|mac|iphone|windows)|(verstuurd|verzonden) (vanaf|vanuit|met|via) (mijn|een|de|outlook|gmail|yahoo|samsung|mail|proton)\b)";

    private const string Portal = @"^\W*((u|je) (heeft|hebt|ontving) (een )?(nieuw )?(beveiligd|veilig|versleuteld)e? (bericht|e-?mail|mail)|(dit|deze|het) (is een )?((beveiligd|veilig|versleuteld)e? )?(bericht|e-?mail|mail) (is )?((beveiligd|veilig|versleuteld)|blijft|verloopt|verzonden via|staat hieronder)|dit is een (beveiligde?|veilige?|versleutelde?) (bericht|e-?mail|mail)|(om|wilt u|wil je) (veilig |beveiligd |dit bericht )*(te |be)?antwoord|klik (hier|op de knop|op onderstaande|op de link) (om|voor) .*(bericht|antwoord|lezen|openen)|u hoeft niet in te loggen|lees meer over (veilig|beveiligd)|(meer|wat is) .*(veilig|beveiligd) mailen|het bericht is beschikbaar tot|u kunt (dit|het) bericht (veilig )?(lezen|openen|beantwoorden)|beantwoord dit bericht via)";

    private const string Meeting = @"^\s*(_{20,}\s*$|microsoft teams[- ](vergadering|meeting|hebt u)|(deelnemen|neem deel|join) (op|via|aan|on|the) |klik hier om deel te nemen|click here to join|vergaderings?-?id:|meeting id:|wachtwoordcode:|passcode:|(opties voor )?vergaderopties|meeting options|meer informatie \| |of bel in|telefonische vergadering)";

    private const string Title = @"^\W*(disclaimer|vertrouwelijkheidsclausule|proclaimer)\W*$";

    [GeneratedRegex(Title, Options)]
    private static partial Regex Heading { get; }

    // What a line begins with, in one: each regular expression costs every line some time.
    [GeneratedRegex("(" + SentFrom + ")|(" + Portal + ")|(" + Meeting + ")|(" + Title + ")", Options)]
    private static partial Regex Opening { get; }
}
