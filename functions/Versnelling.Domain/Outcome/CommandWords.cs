using System.Globalization;
using System.Text;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>The words of commands by mail.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["contact"] = "contact",
        ["interventie"] = "interventie",
        ["interventies"] = "interventie",
        ["inzet"] = "interventie",
        ["resultaat"] = "resultaat",
        ["uitkomst"] = "resultaat",
        ["kinderen"] = "kinderen",
        ["kind"] = "kinderen",
        ["gemeente"] = "gemeente",
        ["thema"] = "thema",
        ["themas"] = "thema",
        ["sluit"] = "sluit",
        ["sluiten"] = "sluit",
        ["afsluiten"] = "sluit",
        ["afgerond"] = "sluit",
        ["heropen"] = "heropen",
        ["heropenen"] = "heropen",
    };

    private static readonly Dictionary<string, ContactKind> Contacts = new(StringComparer.Ordinal)
    {
        ["gebeld"] = ContactKind.Phone,
        ["bellen"] = ContactKind.Phone,
        ["telefonisch"] = ContactKind.Phone,
        ["telefoon"] = ContactKind.Phone,
        ["gemaild"] = ContactKind.Mail,
        ["mail"] = ContactKind.Mail,
        ["email"] = ContactKind.Mail,
        ["gesproken"] = ContactKind.Meeting,
        ["gesprek"] = ContactKind.Meeting,
        ["langsgeweest"] = ContactKind.Meeting,
        ["huisbezoek"] = ContactKind.Meeting,
        ["videobellen"] = ContactKind.Meeting,
    };

    // What somebody writes who only wants to say that there was contact.
    private static readonly string[] Participles = ["gebeld", "gemaild", "gesproken", "langsgeweest"];

    // "gebeld met de vader en oma"
    private const int LongestContact = 6;

    private static readonly string[] NoContact = ["geen", "niet", "nog", "voicemail", "ingesproken", "tevergeefs", "morgen", "straks", "later"];

    private static readonly string[] Numbers = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <summary>A line's words in small letters, without accents, bullets and marks; a placement out of home as it is written for short.</summary>
    public static string[] Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Replace("e-mail", "email", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\'' or '’')
                continue;
            plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word is "uithuisplaatsing" ? "uhp" : word)];
    }

    /// <summary>The command that a line begins with, and its other words; null when it begins with none.</summary>
    public static (string? Keyword, string[] Words) Keyword(string[] words)
    {
        if (words is ["geen", "interventie", .. var withdrawn])
            return ("geen interventie", withdrawn);
        return words.Length > 0 && Keywords.TryGetValue(words[0], out var keyword) ? (keyword, [.. words.Skip(1)]) : (null, words);
    }

    /// <summary>
    /// The kind of contact that the words name: "gebeld", "per telefoon", with at most whom: "gebeld met de moeder", "met moeder gebeld". Null
    /// for anything else: "via mail verloopt stroef" tells of contact, and not that somebody of ours had any.
    /// </summary>
    public static ContactKind? Contact(string[] words)
    {
        string[] said = words is ["per" or "via", .. var how] ? how : words;
        if (DeniesContact(words) || said.Count(Contacts.ContainsKey) != 1 || said.Length > LongestContact)
            return null;
        return said switch
        {
            [var only] => Contacts[only],
            [var kind, "met", ..] when said.Length > 2 && Contacts.TryGetValue(kind, out var named) => named,
            ["met", .., var last] when said.Length > 2 && Participles.Contains(last) => Contacts[last],
            _ => null,
        };
    }

    /// <summary>Whether words say that there was no contact, or only tried or meant.</summary>
    public static bool DeniesContact(string[] words) => words.Any(NoContact.Contains);

    /// <summary>Whether words name the case that the mail is about, or nothing.</summary>
    public static bool IsTheCase(string[] words) => words is [] or ["zaak"] or ["de", "zaak"] or ["deze", "zaak"];

    /// <summary>The command that words are without its first word: a kind of contact, a whole label, or a number of children; null for anything else.</summary>
    public static string? Bare(string[] words, Region region, LocalDate today) => words switch
    {
        [var word] when Participles.Contains(word) => "contact",
        [_, "kind" or "kinderen"] when Number(words[..1]) is not null => "kinderen",
        _ when Exact(words, Held(region.Interventions, today)) is not null => "interventie",
        _ when Exact(words, Held(region.Results, today)) is not null => "resultaat",
        _ => null,
    };

    /// <summary>The codes that hold on a day.</summary>
    public static IReadOnlyList<RegisterCode> Held(IReadOnlyList<RegisterCode> codes, LocalDate today) => [.. codes.Where(c => c.Holds(today))];

    /// <summary>The codes that the words name: one, or several with "en" between them; null when any of them is not clear.</summary>
    public static IReadOnlyList<string>? Codes(string[] words, IReadOnlyList<RegisterCode> codes)
    {
        if (Code(words, codes) is { } one)
            return [one];
        var and = Array.IndexOf(words, "en");
        return and > 0 && Code(words[..and], codes) is { } first && Codes(words[(and + 1)..], codes) is { } others ? [first, .. others] : null;
    }

    /// <summary>The one code that the words name: by its code or label, else the only one of which the label holds all of them.</summary>
    public static string? Code(IReadOnlyList<string> words, IReadOnlyList<RegisterCode> codes)
    {
        if (words.Count == 0)
            return null;
        if (Exact(words, codes) is { } exact)
            return exact;
        var holding = codes.Where(c => words.All(Of(c.Label).Contains)).Select(c => c.Code).Distinct().ToList();
        return holding.Count == 1 ? holding[0] : null;
    }

    private static string? Exact(IReadOnlyList<string> words, IReadOnlyList<RegisterCode> codes)
    {
        var joined = string.Concat(words);
        var exact = codes.Where(c => string.Concat(Of(c.Code)) == joined || string.Concat(Of(c.Label)) == joined).Select(c => c.Code).Distinct().ToList();
        return exact.Count == 1 ? exact[0] : null;
    }

    public static int? Number(IReadOnlyList<string> words) => words is not [var word] ? null
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, word) is >= 0 and var spelled ? spelled
        : null;

    public static string? Gemeente(IReadOnlyList<string> words, Region region) =>
        region.Gemeenten.SingleOrDefault(g => string.Concat(Of(g.Name)) == string.Concat(words) || (words.Count == 1 && string.Concat(Of(g.Abbreviation)) == words[0]))?.Name;
}
