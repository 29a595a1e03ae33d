using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Versnelling.Cli.Evaluating;

/// <summary>How much of a field must be right.</summary>
internal sealed record Minimum(string Field, double Percent)
{
    public static Option<Minimum[]> Option() => new("--min")
    {
        Description = "Fail when a field is less often right than this; may be given for several fields.",
        HelpName = "FIELD=PERCENT",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ReadAll,
    };

    /// <summary>What falls short, a sentence each. A field that no label names can't be right.</summary>
    public static IReadOnlyList<string> ShortOf(Score score, IEnumerable<Minimum> minimums) =>
        [.. minimums.Select(minimum => (Minimum: minimum, Reached: score.Of(minimum.Field)))
            .Where(m => m.Reached.Scored == 0 || m.Reached.Percent < m.Minimum.Percent)
            .Select(m => m.Reached.Scored == 0
                ? $"{m.Minimum.Field} stands in no label."
                : $"{m.Minimum.Field} is {ScoreReport.Percent(m.Reached.Percent)}% right, and must be {m.Minimum.Percent.ToString(CultureInfo.InvariantCulture)}%.")];

    public static Minimum? Read(string text) =>
        text.Split('=', 2) is [var field, var percent] && Label.FieldNames.Contains(field)
        && double.TryParse(percent.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100
            ? new Minimum(field, value) : null;

    private static Minimum[] ReadAll(ArgumentResult given)
    {
        var read = new List<Minimum>();
        foreach (var text in given.Tokens.Select(token => token.Value))
        {
            if (Read(text) is { } minimum)
                read.Add(minimum);
            else
                given.AddError($"--min '{text}' is not FIELD=PERCENT with one of {string.Join(", ", Label.FieldNames)}.");
        }

        return [.. read];
    }
}
