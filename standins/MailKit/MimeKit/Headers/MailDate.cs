using System.Globalization;

namespace MimeKit;

/// <summary>RFC 5322 dates, with the old zone names and the small mistakes that senders make.</summary>
internal static class MailDate
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    public static string Format(DateTimeOffset date)
    {
        var zone = date.Offset;
        return date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
            + (zone < TimeSpan.Zero ? "-" : "+") + zone.ToString("hhmm", CultureInfo.InvariantCulture);
    }

    /// <summary>MinValue for what isn't a date, as the real package.</summary>
    public static DateTimeOffset Read(string text)
    {
        var comment = text.IndexOf('(', StringComparison.Ordinal);
        if (comment >= 0) text = text[..comment];
        int? day = null, year = null;
        var month = 0;
        var time = TimeSpan.Zero;
        var zone = TimeSpan.Zero;
        foreach (var token in Tokens(text))
        {
            if (token.Contains(':', StringComparison.Ordinal)) time = Time(token);
            else if (token[0] is '+' or '-') zone = Zone(token);
            else if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (day is null) day = number;
                else year ??= number;
            }
            else if (month == 0 && token.Length >= 3 && Month(token) is var m and > 0) month = m;
            else if (year is not null) zone = NamedZone(token);
        }

        if (year is < 100) year += year < 70 ? 2000 : 1900;
        try
        {
            return new(new DateTime(year ?? 0, month, day ?? 0, 0, 0, 0, DateTimeKind.Unspecified) + time, zone);
        }
        catch (ArgumentException)
        {
            return DateTimeOffset.MinValue;
        }
    }

    private static string[] Tokens(string text) =>
        text.Length > 200 ? [] : text.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);

    private static TimeSpan Time(string token) =>
        TimeSpan.TryParseExact(token, ["h\\:m", "h\\:m\\:s"], CultureInfo.InvariantCulture, out var time) ? time : TimeSpan.Zero;

    private static int Month(string token) => Array.FindIndex(Months, m => m.Length > 0 && token.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;

    private static TimeSpan Zone(string token) =>
        token.Length >= 5 && int.TryParse(token.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var hhmm)
        && new TimeSpan(hhmm / 100, hhmm % 100, 0) is var offset && offset <= TimeSpan.FromHours(14)
            ? token[0] == '-' ? -offset : offset
            : TimeSpan.Zero;

    private static TimeSpan NamedZone(string token) => TimeSpan.FromHours(token.ToUpperInvariant() switch
    {
        "EDT" => -4,
        "EST" or "CDT" => -5,
        "CST" or "MDT" => -6,
        "MST" or "PDT" => -7,
        "PST" => -8,
        _ => 0,
    });
}
