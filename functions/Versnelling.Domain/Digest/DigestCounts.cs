using Versnelling.Domain.Cases;

namespace Versnelling.Domain.Digest;

/// <summary>Children per code and gemeente, counted in one pass over the entries.</summary>
internal sealed class DigestCounts
{
    private readonly Dictionary<(string Code, string Gemeente), int> _counts = [];

    public DigestCounts(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries)
            _counts[(entry.Code, entry.Gemeente)] = Of(entry.Code, entry.Gemeente) + entry.Children;
    }

    public IEnumerable<(string Code, string Gemeente, int Children)> All =>
        _counts.OrderBy(c => c.Key.Code, StringComparer.Ordinal).ThenBy(c => c.Key.Gemeente, StringComparer.Ordinal)
            .Select(c => (c.Key.Code, c.Key.Gemeente, c.Value));

    public bool Has(string code) => _counts.Keys.Any(k => k.Code == code);

    public int Of(string code, string gemeente) => _counts.GetValueOrDefault((code, gemeente));
}
