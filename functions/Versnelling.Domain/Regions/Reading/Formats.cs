using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>How the file writes values that JSON has no type for. The schema has the same patterns.</summary>
internal static partial class Formats
{
    public static readonly IReadOnlyDictionary<string, IsoDayOfWeek> Weekdays = new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal)
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
    };

    public static bool Weekday(string text, out IsoDayOfWeek day) => Weekdays.TryGetValue(text, out day);

    public static bool Zone(string text, [NotNullWhen(true)] out DateTimeZone? zone) =>
        (zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)) is not null;

    public static bool Time(string text, out LocalTime time) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).TryGetValue(default, out time);

    public static bool Date(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);

    public static bool Referrer(string text, out Verwijzer verwijzer) =>
        Enum.TryParse(text, out verwijzer) && string.Equals(verwijzer.ToString(), text, StringComparison.Ordinal);

    public static bool Clock(string text, out PromiseClock clock)
    {
        clock = string.Equals(text, "calendar", StringComparison.Ordinal) ? PromiseClock.Calendar : PromiseClock.Workdays;
        return text is "workdays" or "calendar";
    }

    public static bool CbsCode(string text, out string code) => Matches(CbsCodes(), text, out code);

    public static bool Domain(string text, out string domain) => Matches(Domains(), text, out domain);

    public static bool PersonId(string text, out string id) => Matches(PersonIds(), text, out id);

    public static bool Code(string text, out string code) => Matches(Codes(), text, out code);

    public static bool PhoneNumber(string text, out string number) => Matches(PhoneNumbers(), text, out number);

    public static bool Postcodes(string text, out PostcodeRange range)
    {
        range = default;
        if (!PostcodeRanges().IsMatch(text))
            return false;
        range = new PostcodeRange(int.Parse(text[..4], CultureInfo.InvariantCulture), int.Parse(text[^4..], CultureInfo.InvariantCulture));
        return range.From <= range.To;
    }

    private static bool Matches(Regex pattern, string text, out string same)
    {
        same = text;
        return pattern.IsMatch(text);
    }

    [GeneratedRegex(@"^GM[0-9]{4}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CbsCodes();

    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Domains();

    [GeneratedRegex(@"^[a-z0-9-]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PersonIds();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^[0-9](?:[ -]?[0-9]){2,14}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PhoneNumbers();

    [GeneratedRegex(@"^[1-9][0-9]{3}(?:-[1-9][0-9]{3})?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PostcodeRanges();
}
