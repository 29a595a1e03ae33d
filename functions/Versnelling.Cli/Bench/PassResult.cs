using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Bench;

/// <summary>What a pass measured.</summary>
/// <param name="Took">From the first mail in the mailbox to the last mail on the wire.</param>
/// <param name="Latencies">From mailbox to alert on the wire, shortest first.</param>
/// <param name="Faults">Promises that did not hold.</param>
internal sealed record PassResult(TimeSpan Took, IReadOnlyList<TimeSpan> Latencies, IReadOnlyList<string> Faults)
{
    public double MailsPerSecond => Latencies.Count / Took.TotalSeconds;

    /// <summary>The latency that this share of the mails kept within (nearest rank).</summary>
    public TimeSpan Percentile(double share) => Latencies.Count == 0 ? TimeSpan.Zero : Latencies[(int)Math.Ceiling(share * Latencies.Count) - 1];

    /// <summary>Each mail exactly one case, one confirmation and one alert, and nothing else: what of that does not hold.</summary>
    public static IReadOnlyList<string> FaultsOf(IReadOnlyList<CaseNumber> mails, IReadOnlyList<string> cases, IReadOnlyList<string> sent)
    {
        var faults = new List<string>();
        var expected = mails.Select(number => number.Value).ToHashSet(StringComparer.Ordinal);
        Compare("case", expected, cases);
        Compare("confirmation", expected, Of(".confirmation@"));
        Compare("alert", expected, Of(".alert.1@"));
        if (sent.Distinct(StringComparer.Ordinal).Count() is var total && total != 2 * expected.Count)
            faults.Add($"{total} different mails were sent and it must be {2 * expected.Count}");
        return faults;

        List<string> Of(string kind) => [.. sent.Where(id => id.Contains(kind, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(id => id.Split('.', 2)[0])];

        void Compare(string what, HashSet<string> wanted, IReadOnlyList<string> found)
        {
            var missing = wanted.Except(found, StringComparer.Ordinal).Count();
            if (missing > 0)
                faults.Add($"{missing} mails have no {what}");
            if (found.Count != wanted.Count - missing)
                faults.Add($"there are {found.Count} times {what} for {wanted.Count} mails");
        }
    }
}
