using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Evaluating;

/// <summary>A mail as a person labelled it and as the rules understood it.</summary>
/// <param name="Label">What the person says.</param>
/// <param name="Found">What the rules say, field by field.</param>
/// <param name="Evidence">What decided.</param>
internal sealed record JudgedMail(Label Label, IReadOnlyDictionary<string, string> Found, IReadOnlyList<Evidence> Evidence);

/// <summary>A field of a mail that was understood otherwise than the label says.</summary>
/// <param name="File">The mail.</param>
/// <param name="Field">The field.</param>
/// <param name="Wanted">What the label says; empty for none.</param>
/// <param name="Found">What was understood; <see cref="Score.NoCase"/> when the mail wrongly opens no case.</param>
/// <param name="Evidence">What decided; null when no rule spoke.</param>
internal sealed record Miss(string File, string Field, string Wanted, string Found, Evidence? Evidence);

/// <summary>How often a field was right.</summary>
internal sealed record FieldScore(string Field, int Right, int Scored)
{
    public double Percent => Scored == 0 ? 0 : 100.0 * Right / Scored;
}

/// <summary>How well mails are understood. A field that a label doesn't name isn't scored.</summary>
internal sealed record Score
{
    /// <summary>What stands for every field of a mail that was filed as no case but is one.</summary>
    public const string NoCase = "(no case)";

    public required int Mails { get; init; }

    public required IReadOnlyList<FieldScore> Fields { get; init; }

    public required IReadOnlyList<Miss> Misses { get; init; }

    /// <summary>The worst mistake: somebody asks and nobody hears it.</summary>
    public int LostRequests => Misses.Count(miss => miss is { Field: "disposition", Wanted: "request" });

    /// <summary>A guess is worse than asking: gemeenten found where another was meant, or none.</summary>
    public int WrongGemeenten => Misses.Count(miss => miss is { Field: "municipality", Found: not "" and not NoCase });

    public double WrongGemeentenPercent => Of("municipality") is { Scored: > 0 } scored ? 100.0 * WrongGemeenten / scored.Scored : 0;

    public int MissedCrises => Misses.Count(miss => miss is { Field: "urgency", Wanted: "Crisis" });

    public FieldScore Of(string field) => Fields.First(score => score.Field == field);

    public static Score Of(IReadOnlyList<JudgedMail> mails)
    {
        var misses = mails.SelectMany(MissesOf).ToList();
        return new Score
        {
            Mails = mails.Count,
            Misses = misses,
            Fields = [.. Label.FieldNames.Select(field => (Field: field, Scored: mails.Count(mail => mail.Label.Fields.ContainsKey(field))))
                .Select(f => new FieldScore(f.Field, f.Scored - misses.Count(miss => miss.Field == f.Field), f.Scored))],
        };
    }

    private static IEnumerable<Miss> MissesOf(JudgedMail mail)
    {
        var lost = IsCase(mail.Label.Fields) && !IsCase(mail.Found);
        foreach (var field in Label.FieldNames)
        {
            if (!mail.Label.Fields.TryGetValue(field, out var wanted))
                continue;
            // Nothing of a lost mail was understood, even where it wanted nothing: nobody will ever read its fields.
            var noCase = lost && field != "disposition";
            var found = noCase ? NoCase : mail.Found.GetValueOrDefault(field, "");
            if (found != wanted)
                yield return new Miss(mail.Label.File, field, wanted, found, mail.Evidence.FirstOrDefault(e => e.Field == (noCase ? "disposition" : field)));
        }
    }

    private static bool IsCase(IReadOnlyDictionary<string, string> fields) => fields.GetValueOrDefault("disposition") is "request" or "reply";
}
