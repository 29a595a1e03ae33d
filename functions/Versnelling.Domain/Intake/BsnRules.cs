using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>Finds a burgerservicenummer anywhere in a mail, by the elfproef (weights 9 8 7 6 5 4 3 2 −1, sum divisible by 11).</summary>
internal static partial class BsnRules
{
    private const int LabelReach = 30;
    private static readonly string[] OtherNumbers = ["kvk", "agb", "btw", "tel", "telefoon", "mobiel", "fax", "iban", "rekening", "mob"];

    public static Evidence? Read(MailText text)
    {
        foreach (var passage in text.All)
        {
            // The number itself goes nowhere, not even into the evidence.
            if (Contains(passage.Text))
                return new Evidence("bsnFound", "bsn.elfproef", "•••", passage.Place);
        }

        return null;
    }

    /// <summary>Whether a text holds a BSN, also written with dots or blanks between its groups.</summary>
    public static bool Contains(string text)
    {
        foreach (var run in DigitRun.EnumerateMatches(text))
        {
            var (start, end) = (run.Index, run.Index + run.Length);
            if ((start > 0 && IsPartOfMore(text[start - 1])) || (end < text.Length && (char.IsLetter(text[end]) || text[end] is '@' or '_')))
                continue;
            var before = Words.Fold(text.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)));
            if (IsBsn(text.AsSpan(run.Index, run.Length), before))
                return true;
        }

        return false;
    }

    private static bool IsBsn(ReadOnlySpan<char> run, string before)
    {
        var labelled = before.Contains("bsn", StringComparison.Ordinal) || before.Contains("burgerservice", StringComparison.Ordinal) || before.Contains("sofi", StringComparison.Ordinal);
        var groups = new List<string>();
        foreach (var group in run.SplitAny(" .-\u00A0\u202F"))
        {
            if (!run[group].IsEmpty)
                groups.Add(run[group].ToString());
        }

        var all = string.Concat(groups);
        if (labelled && !HasOtherLabel(before) && Passes(all) && (all.Length == 9 || !IsDate(all)))
            return true;
        if (HasOtherLabel(before))
            return false;
        // A number among other numbers ("14 999904231") counts when it stands alone; the pieces of a phone number don't.
        var phone = groups[0][0] == '0' && all.Length >= 10;
        if (!phone && groups.Exists(g => g.Length == 9 && Passes(g)))
            return true;
        return groups.Count == 1
            ? all.Length == 8 && !IsDate(all) && Passes(all)
            : !run.Contains('-') && all.Length == 9 && !phone && groups.TrueForAll(g => g.Length >= 2) && Passes(all);
    }

    private static bool Passes(string digits)
    {
        if (digits.Length is not (8 or 9) || digits.TrimStart('0').Length < 7)
            return false;
        var padded = digits.PadLeft(9, '0');
        var sum = -(padded[8] - '0');
        for (var i = 0; i < 8; i++)
            sum += (padded[i] - '0') * (9 - i);
        return sum % 11 == 0;
    }

    // 14052012 and 20120514 are birth dates, not old numbers of eight digits.
    private static bool IsDate(string digits) =>
        (IsDayMonth(digits[..2], digits[2..4]) && digits[4..6] is "19" or "20") || (digits[..2] is "19" or "20" && IsDayMonth(digits[6..], digits[4..6]));

    private static bool IsDayMonth(string day, string month) =>
        string.CompareOrdinal(day, "01") >= 0 && string.CompareOrdinal(day, "31") <= 0 && string.CompareOrdinal(month, "01") >= 0 && string.CompareOrdinal(month, "12") <= 0;

    private static bool HasOtherLabel(string before)
    {
        var last = before.TrimEnd(' ', ':', '.', '\t', '(').Split([' ', '\n', ':', '.', '-', '(']).LastOrDefault() ?? "";
        return OtherNumbers.Contains(last) || last is "nr" or "nummer" && OtherNumbers.Any(o => before.Contains(o, StringComparison.Ordinal));
    }

    private static bool IsPartOfMore(char before) => char.IsLetterOrDigit(before) || before is '+' or '/' or '=' or '_' or '-' or '@';

    [GeneratedRegex(@"[0-9]+([ .\-\u00A0\u202F][0-9]+)*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DigitRun { get; }
}
