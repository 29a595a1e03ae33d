using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Versnelling.Domain.Digest;

/// <summary>The days that a digest is about: a year, a quarter, a month, an ISO week, or from one day to another.</summary>
public sealed partial record DigestPeriod
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private DigestPeriod(string code, string title, LocalDate first, LocalDate last) =>
        (Code, Title, First, Last) = (code, title, first, last);

    /// <summary>How files and commands write it: <c>2026</c>, <c>2026-Q4</c>, <c>2026-10</c>, <c>2026-W43</c> or <c>2026-01-15..2026-03-31</c>.</summary>
    public string Code { get; }

    /// <summary>How people read it: <c>2026</c>, <c>oktober 2026</c> or <c>week 43 van 2026</c>.</summary>
    public string Title { get; }

    /// <summary>The title for the head of a narrow column: <c>2026</c>, <c>okt 2026</c> or <c>wk 43 2026</c>.</summary>
    public string Head => Code switch
    {
        { Length: 4 } => Code,
        { Length: 7 } when Code[5] == 'Q' => Text($"kw {Code[6]} {First.Year}"),
        { Length: 7 } => First.ToString("MMM uuuu", Dutch).Replace(".", "", StringComparison.Ordinal),
        { Length: 8 } => Text($"wk {Code[6..]} {Code[..4]}"),
        _ => string.Create(Dutch, $"{First:d-M} t/m {Last:d-M-uuuu}"),
    };

    /// <summary>Its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>The months of the ledger in which its days lie, such as <c>2026-10</c>.</summary>
    public IReadOnlyList<string> Months =>
        [.. Enumerable.Range(0, Period.Between(First.With(DateAdjusters.StartOfMonth), Last, PeriodUnits.Months).Months + 1)
            .Select(m => First.With(DateAdjusters.StartOfMonth).PlusMonths(m).ToString("uuuu-MM", CultureInfo.InvariantCulture))];

    /// <summary>The period of the same kind before it.</summary>
    public DigestPeriod Before => Code switch
    {
        { Length: 4 } => Year(First.Year - 1),
        { Length: 7 } when Code[5] == 'Q' => Quarter(First.PlusMonths(-3).Year, ((First.PlusMonths(-3).Month - 1) / 3) + 1),
        { Length: 7 } => Month(First.PlusMonths(-1).Year, First.PlusMonths(-1).Month),
        { Length: 8 } => Week(WeekYearRules.Iso.GetWeekYear(First.PlusDays(-7)), WeekYearRules.Iso.GetWeekOfWeekYear(First.PlusDays(-7))),
        _ => FromTo(First.PlusDays(-Period.DaysBetween(First, Last) - 1), First.PlusDays(-1)),
    };

    /// <summary>The same period of the year before; for a week that with the same number, or the last one.</summary>
    public DigestPeriod YearBefore => Code switch
    {
        { Length: 4 } => Year(First.Year - 1),
        { Length: 7 } when Code[5] == 'Q' => Quarter(First.Year - 1, ((First.Month - 1) / 3) + 1),
        { Length: 7 } => Month(First.Year - 1, First.Month),
        { Length: 8 } => Week(
            WeekYearRules.Iso.GetWeekYear(First) - 1,
            Math.Min(WeekYearRules.Iso.GetWeekOfWeekYear(First), WeekYearRules.Iso.GetWeeksInWeekYear(WeekYearRules.Iso.GetWeekYear(First) - 1))),
        _ => FromTo(First.PlusYears(-1), Last.PlusYears(-1)),
    };

    /// <summary>From the first of January of the year in which it ends, to its end.</summary>
    public DigestPeriod YearToDate =>
        Last is { Month: 12, Day: 31 } ? Year(Last.Year) : FromTo(new LocalDate(Last.Year, 1, 1), Last);

    /// <summary>Whether all days of another period lie in it.</summary>
    public bool Contains(DigestPeriod other) => Contains(other.First) && Contains(other.Last);

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(LocalDate date) => date >= First && date <= Last;

    /// <summary>A calendar year.</summary>
    public static DigestPeriod Year(int year) =>
        new(Text($"{year:0000}"), Text($"{year}"), new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>A calendar month.</summary>
    public static DigestPeriod Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(Text($"{year:0000}-{month:00}"), first.ToString("MMMM uuuu", Dutch), first, first.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>A quarter, from 1 to 4.</summary>
    public static DigestPeriod Quarter(int year, int quarter)
    {
        var first = new LocalDate(year, ((quarter - 1) * 3) + 1, 1);
        return new(Text($"{year:0000}-Q{quarter}"), Text($"kwartaal {quarter} van {year}"), first, first.PlusMonths(2).With(DateAdjusters.EndOfMonth));
    }

    /// <summary>From one day to another, both included.</summary>
    public static DigestPeriod FromTo(LocalDate first, LocalDate last) => new(
        Text($"{first:uuuu-MM-dd}..{last:uuuu-MM-dd}"),
        string.Create(Dutch, $"{first:d MMMM uuuu} tot en met {last:d MMMM uuuu}"),
        first,
        last);

    /// <summary>A week by ISO 8601: from Monday to Sunday, in the year of its Thursday.</summary>
    public static DigestPeriod Week(int weekYear, int week)
    {
        var first = WeekYearRules.Iso.GetLocalDate(weekYear, week, IsoDayOfWeek.Monday);
        return new(Text($"{weekYear:0000}-W{week:00}"), Text($"week {week} van {weekYear}"), first, first.PlusDays(6));
    }

    /// <summary>Reads what <see cref="Code"/> writes, from 2000 to 2099.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DigestPeriod? period)
    {
        period = null;
        if (text?.Split("..") is [var from, var to])
        {
            period = Day(from) is { } first && Day(to) is { } last && first <= last ? FromTo(first, last) : null;
            return period is not null;
        }

        if (Pattern().Match(text ?? "") is not { Success: true } match)
            return false;
        var year = Number("year");
        if (match.Groups["month"].Success)
            period = Number("month") is >= 1 and <= 12 and var month ? Month(year, month) : null;
        else if (match.Groups["quarter"].Success)
            period = Quarter(year, Number("quarter"));
        else if (match.Groups["week"].Success)
            period = Number("week") is var week && week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year) ? Week(year, week) : null;
        else
            period = Year(year);
        return period is not null;

        static LocalDate? Day(string day) => LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: >= 2000 and <= 2099 } read ? read.Value : null;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public override string ToString() => Code;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>20[0-9]{2})(?:-(?<month>[0-9]{2})|-W(?<week>[0-9]{2})|-Q(?<quarter>[1-4]))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
