using System.Globalization;
using System.Text;
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

    private static readonly string[] Numbers = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <summary>A line's words in small letters, without accents, bullets and marks.</summary>
    public static string[] Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\'' or '’')
                continue;
            plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The command that a line begins with, and its other words; null when it begins with none.</summary>
    public static (string? Keyword, string[] Words) Keyword(string[] words)
    {
        if (words is ["geen", "interventie", .. var withdrawn])
            return ("geen interventie", withdrawn);
        return words.Length > 0 && Keywords.TryGetValue(words[0], out var keyword) ? (keyword, [.. words.Skip(1)]) : (null, words);
    }

    public static ContactKind? Contact(IReadOnlyList<string> words)
    {
        var kinds = words.Where(Contacts.ContainsKey).Select(w => Contacts[w]).Distinct().ToList();
        return kinds.Count == 1 && !words.Any(w => w is "geen" or "niet" or "nog") ? kinds[0] : null;
    }

    /// <summary>The one code that the words name: by its code or label, else the only one of which the label holds all of them.</summary>
    public static string? Code(IReadOnlyList<string> words, IReadOnlyList<RegisterCode> codes)
    {
        if (words.Count == 0)
            return null;
        var joined = string.Concat(words);
        var exact = codes.Where(c => string.Concat(Of(c.Code)) == joined || string.Concat(Of(c.Label)) == joined).Select(c => c.Code).Distinct().ToList();
        if (exact.Count == 1)
            return exact[0];
        var holding = codes.Where(c => words.All(Of(c.Label).Contains)).Select(c => c.Code).Distinct().ToList();
        return exact.Count == 0 && holding.Count == 1 ? holding[0] : null;
    }

    public static int? Number(IReadOnlyList<string> words) => words is not [var word] ? null
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, word) is >= 0 and var spelled ? spelled
        : null;

    public static string? Gemeente(IReadOnlyList<string> words, Region region) =>
        region.Gemeenten.SingleOrDefault(g => string.Concat(Of(g.Name)) == string.Concat(words) || (words.Count == 1 && string.Concat(Of(g.Abbreviation)) == words[0]))?.Name;
}
