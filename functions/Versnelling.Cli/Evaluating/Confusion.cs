namespace Versnelling.Cli.Evaluating;

/// <summary>What was taken for what: only what was wanted and not always found.</summary>
/// <param name="Field">The field.</param>
/// <param name="Columns">What was found instead, and what was rightly found, in order.</param>
/// <param name="Rows">For each confused value how often each column was found.</param>
internal sealed record Confusion(string Field, IReadOnlyList<string> Columns, IReadOnlyList<(string Wanted, IReadOnlyList<int> Counts)> Rows)
{
    /// <summary>The tables of the fields in which something is confused.</summary>
    public static IReadOnlyList<Confusion> Of(IReadOnlyList<JudgedMail> mails, Score score) =>
        [.. score.Misses.GroupBy(miss => miss.Field).OrderBy(field => Label.FieldNames.ToList().IndexOf(field.Key)).Select(field => Of(field.Key, [.. field], mails))];

    private static Confusion Of(string field, IReadOnlyList<Miss> misses, IReadOnlyList<JudgedMail> mails)
    {
        var wanted = misses.Select(miss => miss.Wanted).Distinct().Order(StringComparer.Ordinal).ToList();
        var asked = mails.Where(mail => mail.Label.Fields.ContainsKey(field)).CountBy(mail => mail.Label.Fields[field]).ToDictionary();
        var rightly = wanted.Where(value => asked[value] > misses.Count(miss => miss.Wanted == value));
        var columns = misses.Select(miss => miss.Found).Concat(rightly).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Confusion(field, columns, [.. wanted.Select(value => (value, (IReadOnlyList<int>)[.. columns.Select(found => Count(value, found))]))]);

        int Count(string value, string found) =>
            found == value ? asked[value] - misses.Count(miss => miss.Wanted == value) : misses.Count(miss => miss.Wanted == value && miss.Found == found);
    }
}
