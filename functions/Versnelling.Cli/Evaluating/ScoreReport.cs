using System.Globalization;
using Versnelling.Cli.Printing;
using Versnelling.Cli.Reading;

namespace Versnelling.Cli.Evaluating;

/// <summary>Writes a score for a person or, as JSON, for a program.</summary>
internal static class ScoreReport
{
    public static void Print(Score score, IReadOnlyList<Confusion> confusions, int unlabelled, TextWriter output)
    {
        output.WriteLine($"{score.Mails} mails{(unlabelled > 0 ? $", and {unlabelled} without a label" : "")}\n");
        Table.Print(["field", "right", "scored", "%"], score.Fields.Select(f => (string[])[f.Field, Number(f.Right), Number(f.Scored), f.Scored == 0 ? "-" : Percent(f.Percent)]), output);
        output.WriteLine();
        output.WriteLine($"requests filed as something else  {score.LostRequests} (must be 0)");
        output.WriteLine($"wrong (not empty) gemeente        {score.WrongGemeenten} ({Percent(score.WrongGemeentenPercent)}%)");
        output.WriteLine($"missed Crisis                     {score.MissedCrises} (must be 0)");
        foreach (var confusion in confusions)
        {
            output.WriteLine($"\n{confusion.Field}: rows wanted, columns found");
            Table.Print(["", .. confusion.Columns.Select(Shown)], confusion.Rows.Select(row => (string[])[Shown(row.Wanted), .. row.Counts.Select(Number)]), output);
        }

        if (score.Misses.Count > 0)
            output.WriteLine("\nmisses");
        foreach (var miss in score.Misses)
            Print(miss, output);
    }

    public static void Print(Miss miss, TextWriter output)
    {
        output.WriteLine($"{miss.File}  {miss.Field}: {Shown(miss.Found)} instead of {Shown(miss.Wanted)}");
        output.WriteLine(miss.Evidence is { } why ? $"    {why.Rule} by \"{PartsReport.OneLine(why.Words)}\" in the {PartsReport.NameOf(why.Place)}" : "    no rule spoke");
    }

    public static string Json(Score score, IReadOnlyList<Confusion> confusions) => OutputJson.Line(new
    {
        score.Mails,
        Fields = score.Fields.ToDictionary(f => f.Field, f => new { f.Right, f.Scored, Percent = Math.Round(f.Percent, 2) }),
        RequestsFiledAsSomethingElse = score.LostRequests,
        WrongGemeente = score.WrongGemeenten,
        WrongGemeentePercent = Math.Round(score.WrongGemeentenPercent, 2),
        MissedCrisis = score.MissedCrises,
        Confusions = confusions.Select(c => new { c.Field, c.Columns, Rows = c.Rows.Select(r => new { r.Wanted, r.Counts }) }),
        Misses = score.Misses.Select(m => new { m.File, m.Field, m.Wanted, m.Found, m.Evidence?.Rule, m.Evidence?.Words, m.Evidence?.Place }),
    });

    private static string Shown(string value) => value.Length == 0 ? "(none)" : value;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Percent(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
