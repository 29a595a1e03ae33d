using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace Versnelling.Domain.Digest;

/// <summary>The days that a digest is about: a year, a month or an ISO week.</summary>
public sealed partial record DigestPeriod
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private DigestPeriod(string code, string title, LocalDate first, LocalDate last) =>
        (Code, Title, First, Last) = (code, title, first, last);

    /// <summary>How files and commands write it: <c>2026</c>, <c>2026-10</c> or <c>2026-W43</c>.</summary>
    public string Code { get; }

    /// <summary>How people read it: <c>2026</c>, <c>oktober 2026</c> or <c>week 43 van 2026</c>.</summary>
    public string Title { get; }

    /// <summary>Its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>The months of the ledger in which its days lie, such as <c>2026-10</c>.</summary>
    public IReadOnlyList<string> Months =>
        [.. Enumerable.Range(0, Period.Between(First.With(DateAdjusters.StartOfMonth), Last, PeriodUnits.Months).Months + 1)
            .Select(m => First.With(DateAdjusters.StartOfMonth).PlusMonths(m).ToString("uuuu-MM", CultureInfo.InvariantCulture))];

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

    /// <summary>A week by ISO 8601: from Monday to Sunday, in the year of its Thursday.</summary>
    public static DigestPeriod Week(int weekYear, int week)
    {
        var first = WeekYearRules.Iso.GetLocalDate(weekYear, week, IsoDayOfWeek.Monday);
        return new(Text($"{weekYear:0000}-W{week:00}"), Text($"week {week} van {weekYear}"), first, first.PlusDays(6));
    }

    /// <summary>Reads <c>2026</c>, <c>2026-10</c> or <c>2026-W43</c>, from 2000 to 2099.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DigestPeriod? period)
    {
        period = null;
        if (Pattern().Match(text ?? "") is not { Success: true } match)
            return false;
        var year = Number("year");
        if (match.Groups["month"].Success)
            period = Number("month") is >= 1 and <= 12 and var month ? Month(year, month) : null;
        else if (match.Groups["week"].Success)
            period = Number("week") is var week && week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year) ? Week(year, week) : null;
        else
            period = Year(year);
        return period is not null;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public override string ToString() => Code;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>20[0-9]{2})(?:-(?<month>[0-9]{2})|-W(?<week>[0-9]{2}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
