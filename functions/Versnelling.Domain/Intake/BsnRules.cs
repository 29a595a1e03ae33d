using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>Finds a burgerservicenummer anywhere in a mail, by the elfproef (weights 9 8 7 6 5 4 3 2 −1, sum divisible by 11).</summary>
internal static partial class BsnRules
{
    private const int LabelReach = 60;

    public static Evidence? Read(IncomingMail mail, MailText text)
    {
        foreach (var passage in text.All)
        {
            // The number itself goes nowhere, not even into the evidence.
            if (Contains(passage.Text))
                return new Evidence("bsnFound", "bsn.elfproef", "•••", passage.Place);
        }

        // In a file's name "_" parts the words.
        return mail.Attachments.Any(name => Contains(name.Replace('_', ' ')))
            ? new Evidence("bsnFound", "bsn.elfproef", "•••", "attachment")
            : null;
    }

    /// <summary>Whether a text holds a BSN, also written with dots or blanks between its groups.</summary>
    public static bool Contains(string text)
    {
        foreach (var run in DigitRun.EnumerateMatches(text))
        {
            if (run.Length < 8)
                continue;
            var (start, end) = (run.Index, run.Index + run.Length);
            var before = Words.Fold(text.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)));
            var after = Words.Fold(text.AsSpan(end, Math.Min(8, text.Length - end)));
            if (!IsPartOfMore(before, after) && IsBsn(text.AsSpan(start, run.Length), before, after))
                return true;
        }

        return false;
    }

    private static bool IsBsn(ReadOnlySpan<char> run, string before, string after)
    {
        var groups = new List<string>();
        foreach (var group in run.SplitAny(" .-\u00A0\u202F"))
        {
            if (!run[group].IsEmpty)
                groups.Add(run[group].ToString());
        }

        var all = string.Concat(groups);
        // Whichever label stands nearest says what number it is.
        var bsn = BsnLabel.Count(before) > 0 || after.Contains("(bsn", StringComparison.Ordinal);
        if (bsn && (after.Contains("(bsn", StringComparison.Ordinal) || !OtherLabel.IsMatch(AfterLast(before))))
            return Passes(all) && (all.Length == 9 || !IsDate(all)) || groups.Exists(g => g.Length == 9 && Passes(g));
        if (OtherLabel.IsMatch(before) || after.StartsWith(" euro", StringComparison.Ordinal) || after.StartsWith('#'))
            return false;
        // A number among other numbers ("14 999904231") counts when it stands alone; the pieces of a phone number don't.
        var phone = groups[0][0] == '0' && all.Length >= 10;
        if (!phone && groups.Exists(g => g.Length == 9 && Passes(g)))
            return true;
        return groups.Count == 1
            ? all.Length == 8 && !IsDate(all) && Passes(all)
            : !run.Contains('-') && all.Length == 9 && (groups.TrueForAll(g => g.Length >= 2) || OwnNumber.IsMatch(before)) && Passes(all);
    }

    private static string AfterLast(string before)
    {
        var last = 0;
        foreach (var label in BsnLabel.EnumerateMatches(before))
            last = label.Index + label.Length;
        return before[last..];
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

    // A number glued to letters, an address, a link; "bsn999904231" and "bsn=999904231" are glued to their label only.
    private static bool IsPartOfMore(string before, string after)
    {
        if (after.Length > 0 && (char.IsLetter(after[0]) || after[0] is '@' or '_'))
            return true;
        var token = before[(before.LastIndexOfAny([' ', '\n', '\t']) + 1)..];
        if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.Ordinal))
            return true;
        if (token.Length == 0 || GluedLabel.IsMatch(token))
            return false;
        return char.IsLetterOrDigit(token[^1]) || token[^1] is '+' or '=' or '_' or '@' || (token[^1] == '-' && !(token.Length > 1 && char.IsLetter(token[^2])));
    }

    [GeneratedRegex(@"[0-9]+([ .\-\u00A0\u202F][0-9]+)*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DigitRun { get; }

    [GeneratedRegex(@"b\.?s\.?n\b|bsn|burger ?service|sofi|burgernummer", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BsnLabel { get; }

    [GeneratedRegex(@"(bsn|bsnnr|bsnnummer|sofi|sofinummer)\.?[:=]?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex GluedLabel { get; }

    [GeneratedRegex(@"(zijn|haar|diens|het) nummer( is)?[ :]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnNumber { get; }

    // A label directly before; or a number's name ("relatienummer bij de verzekeraar is") before it on the same line.
    [GeneratedRegex(
        @"(^|[^a-z])(kvk|agb|btw|tel|telefoon|telnr|mobiel|mob|fax|iban|rekening|rek|skj|big|order|zaak|dossier|kenmerk|factuur|beschikking|polis|ticket|ref|referentie|meeting|vergadering|vergaderings|bel|t|m|f|nota|pas|id|lijst|€|toestel|app|sms)[ .:\-]*(nr|nummer|no|id|code)?[ .:\-#(€]*$"
        + @"|(kvk|kamer van koophandel|agb|btw|tel|telefoon|mobiel|fax|iban|rek|rekening|skj|big|order|bestel|zaak|dossier|client|patient|factuur|beschikkings|beschikking|polis|relatie|klant|contract|aanvraag|registratie|lidmaatschaps|lid|debiteuren|debiteur|referentie|ref|ticket|meeting|vergadering|vergaderings|pas|paspoort|document|verzekerden|verzekerings|verzekering|serie|artikel|kaart|zorg|inschrijf|personeels|medewerkers|kamer|meld|melding|meldings|incident|aangifte|parket|rol|proces)[ .\-]?(registratie)?(nr|nummer|no|id|code)\b[^0-9\n;.]{0,40}$"
        + @"|(^|[^0-9])\(?0[0-9]{1,3}\)?[ \-/]*$|#$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherLabel { get; }
}
