using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Digest;

/// <summary>How the promises that ended in a period ended. It counts questions by mail, not children.</summary>
/// <param name="Hours">The promised hours.</param>
/// <param name="Ended">How many ended: with contact, or missed without contact so far.</param>
/// <param name="Kept">Contact in time, by the promise's clock.</param>
/// <param name="KeptLiterally">Contact within as many hours of which each counts.</param>
/// <param name="Median">The median wait until contact, with all hours counted; null without any.</param>
/// <param name="Slowest">The longest wait until contact, with all hours counted; null without any.</param>
/// <param name="Missed">Why they were missed: how often each reason was given; the empty reason is none.</param>
public sealed record PromiseFigures(
    int Hours, int Ended, int Kept, int KeptLiterally, Duration? Median, Duration? Slowest, IReadOnlyList<(string Reason, int Count)> Missed)
{
    internal static PromiseFigures Of(IEnumerable<LedgerEntry> entries, Region region)
    {
        var ended = entries.Where(e => e.Code == LedgerCode.Promise).Select(e => e.Promise).OfType<PromiseOutcome>().ToList();
        var waits = ended.Select(p => p.WaitedLiterally).OfType<int>().Order().ToList();
        return new PromiseFigures(
            region.Promise.Hours,
            ended.Count,
            ended.Count(p => p.Kept),
            waits.Count(w => w <= region.Promise.Hours * 60),
            waits.Count == 0 ? null : Duration.FromMinutes((waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2),
            waits.Count == 0 ? null : Duration.FromMinutes(waits[^1]),
            [.. ended.Where(p => !p.Kept).GroupBy(p => p.Reason ?? "").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))]);
    }
}

/// <summary>The mails that came in, and what became of each: proof that none was lost.</summary>
/// <param name="Received">All of them.</param>
/// <param name="ByDisposition">How many of each kind, by its code.</param>
public sealed record MailFigures(int Received, IReadOnlyDictionary<string, int> ByDisposition)
{
    /// <summary>Those that are a case or part of one.</summary>
    public int Handled => Of("request") + Of("reply");

    /// <summary>Those that became no case and were listed for a person to look at.</summary>
    public int Reviewed => Received - Handled;

    /// <summary>How many have this disposition.</summary>
    public int Of(string disposition) => ByDisposition.GetValueOrDefault(disposition);

    internal static MailFigures Of(IEnumerable<LedgerEntry> entries)
    {
        var mails = entries.Where(e => e.Code.StartsWith(LedgerCode.MailPrefix, StringComparison.Ordinal))
            .GroupBy(e => e.Code[LedgerCode.MailPrefix.Length..]).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return new MailFigures(mails.Values.Sum(), mails);
    }
}
