using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Digest;

/// <summary>The figures of a period, as the managers read them: the report's rows against the gemeenten.</summary>
public sealed record DigestFigures
{
    /// <summary>The period.</summary>
    public required DigestPeriod Period { get; init; }

    /// <summary>What the service calls itself.</summary>
    public required string Service { get; init; }

    /// <summary>The gemeenten, in the report's order; a total follows them.</summary>
    public required IReadOnlyList<DigestColumn> Columns { get; init; }

    /// <summary>The rows, in the report's order.</summary>
    public required IReadOnlyList<DigestRow> Rows { get; init; }

    /// <summary>The same rows from the first of January to the period's end; those of the period where that is a year.</summary>
    public required IReadOnlyList<DigestRow> YearToDate { get; init; }

    /// <summary>The totals of the period of the same kind before; null where nothing at all is known of it.</summary>
    public required DigestTotals? Before { get; init; }

    /// <summary>The totals of the same period a year before; null where nothing at all is known of it.</summary>
    public required DigestTotals? YearBefore { get; init; }

    /// <summary>The totals of each month from January to that in which the period ends; a month of which nothing is known is left out.</summary>
    public required IReadOnlyList<DigestTotals> Series { get; init; }

    /// <summary>The rows of young people from 16 to 27, who get special attention.</summary>
    public required IReadOnlyList<DigestRow> Young { get; init; }

    /// <summary>Whether anything is known of ages; not where all facts were imported as published.</summary>
    public required bool AgesKnown { get; init; }

    /// <summary>The rows of the themes; empty where the region has none.</summary>
    public required IReadOnlyList<DigestRow> Themes { get; init; }

    /// <summary>How the promises ended.</summary>
    public required PromiseFigures Promise { get; init; }

    /// <summary>The mails that came in and what became of them.</summary>
    public required MailFigures Mails { get; init; }

    /// <summary>What a careful reader would want to know about these figures, in Dutch.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The row with this code.</summary>
    public DigestRow this[string code] => Rows.Single(r => r.Code == code);

    /// <summary>The partitions of the ledger that <see cref="Compute"/> needs for a period: its year, the period before and that of a year before, each from January on.</summary>
    public static IReadOnlyList<string> Partitions(DigestPeriod period) =>
        [.. new[] { period, period.YearToDate, period.Before, period.YearBefore }
            .SelectMany(p => DigestPeriod.FromTo(new NodaTime.LocalDate(p.First.Year, 1, 1), p.Last).Months)
            .SelectMany(month => (string[])[month, month[..4]])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Adds up the ledger entries that lie in the period. Children with several cases count once a year, so the entries of the whole year
    /// up to the period's end are needed (<see cref="Partitions"/>). An entry whose code or gemeente this region doesn't have can't be
    /// shown in the table: a remark tells it.
    /// </summary>
    public static DigestFigures Compute(IEnumerable<LedgerEntry> entries, DigestPeriod period, Region region)
    {
        var facts = CountedFacts.Of(entries).ToList();
        var here = facts.Where(e => e.LiesIn(period)).ToList();
        var counts = new DigestCounts(here.Where(IsCount));
        var columns = region.Gemeenten.Select(DigestColumn.Of).ToList();
        var codes = DigestRows.Of(region, period, counts);
        var rows = Table(codes, columns, counts);
        var year = new DigestCounts(facts.Where(e => IsCount(e) && e.LiesIn(period.YearToDate)));
        var themes = DigestRows.Themes(region, period, counts);
        var young = here.Where(e => e.AgeBand is AgeBand.From16To27).ToList();
        return new DigestFigures
        {
            Period = period,
            Service = region.Service,
            Columns = columns,
            Rows = rows,
            YearToDate = Table(DigestRows.Of(region, period.YearToDate, year), columns, year),
            Before = DigestTotals.Of(facts, period.Before, region),
            YearBefore = DigestTotals.Of(facts, period.YearBefore, region),
            Series = [.. period.YearToDate.Months.Select(m => DigestTotals.Of(facts, Month(m), region)).OfType<DigestTotals>()],
            Young = Table(codes, columns, new DigestCounts(young.Where(IsCount))),
            AgesKnown = !here.Exists(IsCount) || here.Exists(e => IsCount(e) && e.Imported is null),
            Themes = Table(themes, columns, counts),
            Promise = PromiseFigures.Of(here, region),
            Mails = MailFigures.Of(here),
            Remarks = DigestRemarks.On(columns, rows, themes, counts, here, region),
        };
    }

    internal static bool IsCount(LedgerEntry entry) =>
        entry.Code != LedgerCode.Promise && !entry.Code.StartsWith(LedgerCode.MailPrefix, StringComparison.Ordinal);

    private static DigestPeriod Month(string code) => DigestPeriod.TryParse(code, out var month) ? month : throw new FormatException($"'{code}' is no month.");

    private static List<DigestRow> Table(IEnumerable<RegisterCode> codes, IReadOnlyList<DigestColumn> columns, DigestCounts counts) =>
        [.. codes.Select(r => new DigestRow(r.Code, r.Label, [.. columns.Select(c => counts.Of(r.Code, c.Gemeente))]))];
}

/// <summary>The total of each row in a period that is compared with.</summary>
/// <param name="Period">The period.</param>
/// <param name="Totals">The totals by code.</param>
public sealed record DigestTotals(DigestPeriod Period, IReadOnlyDictionary<string, int> Totals)
{
    /// <summary>The total of a code.</summary>
    public int this[string code] => Totals.GetValueOrDefault(code);

    internal static DigestTotals? Of(IReadOnlyList<LedgerEntry> facts, DigestPeriod period, Region region)
    {
        var here = facts.Where(e => e.LiesIn(period)).ToList();
        if (here.Count == 0)
            return null;
        return new DigestTotals(period, here.Where(e => DigestFigures.IsCount(e) && region.FindGemeente(e.Gemeente) is not null)
            .GroupBy(e => e.Code).ToDictionary(g => g.Key, g => g.Sum(e => e.Children), StringComparer.Ordinal));
    }
}

/// <summary>A column of the digest.</summary>
/// <param name="Gemeente">The gemeente's name.</param>
/// <param name="Head">What stands above the column.</param>
public sealed record DigestColumn(string Gemeente, string Head)
{
    // As wide as a column of figures can be before the table outgrows a page.
    private const int WidestHead = 10;

    /// <summary>A gemeente's column: its name above it, or the abbreviation of a long one.</summary>
    public static DigestColumn Of(Gemeente gemeente) =>
        new(gemeente.Name, gemeente.Name.Length <= WidestHead ? gemeente.Name : gemeente.Abbreviation);
}

/// <summary>A row of the digest.</summary>
/// <param name="Code">The ledger's code.</param>
/// <param name="Label">What people see.</param>
/// <param name="Counts">The number of children per column.</param>
public sealed record DigestRow(string Code, string Label, IReadOnlyList<int> Counts)
{
    /// <summary>All columns together.</summary>
    public int Total => Counts.Sum();
}
