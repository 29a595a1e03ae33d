using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

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

    /// <summary>What a careful reader would want to know about these figures, in Dutch.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The row with this code.</summary>
    public DigestRow this[string code] => Rows.Single(r => r.Code == code);

    /// <summary>
    /// Adds up the ledger entries that lie in the period. An entry whose code or gemeente this region doesn't have can't be
    /// shown in the table: a remark tells it.
    /// </summary>
    public static DigestFigures Compute(IEnumerable<LedgerEntry> entries, DigestPeriod period, Region region)
    {
        var counts = new DigestCounts(entries.Where(e => period.Contains(e.Date)));
        var columns = region.Gemeenten.Select(DigestColumn.Of).ToList();
        var rows = DigestRows.Of(region)
            .Select(r => new DigestRow(r.Code, r.Label, [.. columns.Select(c => counts.Of(r.Code, c.Gemeente))]))
            .ToList();
        return new DigestFigures
        {
            Period = period,
            Service = region.Service,
            Columns = columns,
            Rows = rows,
            Remarks = DigestRemarks.On(columns, rows, counts),
        };
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
