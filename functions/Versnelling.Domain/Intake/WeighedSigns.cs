using System.Globalization;

namespace Versnelling.Domain.Intake;

/// <summary>What some signs together come to, and where they stand.</summary>
internal readonly record struct WeighedHit(string Theme, int Weight, int First, int Last);

/// <summary>
/// Themes that nobody names with one word but that several signs close together tell: "hij trapt de deur in" and "ik zit op
/// zolder" and "de politie is onderweg". A theme is written as text, one a line:
/// <c>theme: needs 7 sentences 4; sign 3, sign 2, sign -4</c>; one of the signs with <c>!</c> must be
/// there and every one with <c>+</c>; a sign below zero tells against it. Each sign counts once.
/// </summary>
internal sealed class WeighedSigns
{
    private readonly List<Theme> _themes = [];

    /// <summary>The names of the themes, which are rule ids.</summary>
    public IReadOnlyList<string> Rules => [.. _themes.Select(t => t.Name)];

    /// <summary>Reads themes.</summary>
    /// <exception cref="FormatException">A line is not written as described.</exception>
    public static WeighedSigns Parse(string table)
    {
        var signs = new WeighedSigns();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split([':', ';'], StringSplitOptions.TrimEntries) is not [var theme, var limits, var weights]
                || limits.Split(' ') is not ["needs", var needs, "sentences", var sentences])
                throw new FormatException($"'{line}' is no theme.");
            var all = weights.Split(',', StringSplitOptions.TrimEntries).Select(w => w.Split(' ')).Select(w => (Sign: w[0].TrimStart('!', '+'), Weight: int.Parse(w[1], CultureInfo.InvariantCulture), Mark: w[0][0])).ToList();
            signs._themes.Add(new Theme(
                theme,
                int.Parse(needs, CultureInfo.InvariantCulture),
                int.Parse(sentences, CultureInfo.InvariantCulture),
                all.ToDictionary(w => w.Sign, w => w.Weight, StringComparer.Ordinal),
                all.Where(w => w.Mark == '!').Select(w => w.Sign).ToHashSet(StringComparer.Ordinal),
                all.Where(w => w.Mark == '+').Select(w => w.Sign).ToList()));
        }

        return signs;
    }

    /// <summary>The themes that the signs come to, in the order of the table, each where it weighs most.</summary>
    public IEnumerable<WeighedHit> Find(Words words, List<PhraseHit> signs)
    {
        foreach (var theme in _themes)
        {
            if (!theme.MayBeTold(signs))
                continue;
            var own = signs.FindAll(s => theme.Weights.ContainsKey(s.Rule));
            if (theme.Heaviest(words, own) is { } hit)
                yield return hit;
        }
    }

    private sealed record Theme(string Name, int Needs, int Sentences, Dictionary<string, int> Weights, HashSet<string> Core, List<string> Required)
    {
        // Thoughts are not spread over a mail: sentences far apart, or very long ones, tell of different things.
        private const int Reach = 90;

        public bool MayBeTold(List<PhraseHit> signs)
        {
            foreach (var sign in signs)
            {
                if (Core.Contains(sign.Rule))
                    return true;
            }

            return false;
        }

        public WeighedHit? Heaviest(Words words, List<PhraseHit> signs)
        {
            WeighedHit? best = null;
            for (var from = 0; from < signs.Count; from++)
            {
                var start = signs[from];
                var weights = new Dictionary<string, int>(StringComparer.Ordinal);
                int first = int.MaxValue, last = 0;
                for (var i = from; i < signs.Count && words[signs[i].First].Sentence < words[start.First].Sentence + Sentences && signs[i].First < start.First + Reach; i++)
                {
                    if (weights.TryAdd(signs[i].Rule, Weights[signs[i].Rule]) && Core.Contains(signs[i].Rule) && first == int.MaxValue)
                        (first, last) = (signs[i].First, signs[i].Last);
                }

                var weight = weights.Values.Sum();
                if (first < int.MaxValue && weight >= Needs && Required.TrueForAll(weights.ContainsKey) && weight > (best?.Weight ?? 0))
                    best = new WeighedHit(Name, weight, first, last);
            }

            return best;
        }
    }
}
