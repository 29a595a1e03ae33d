using System.CommandLine;
using Versnelling.Cli.Evaluating;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret evaluate</c>: how well the rules understand mails that a person has labelled.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = $"A folder with mails and {LabelledFolder.LabelsFile}." };
        folder.Validators.Add(GivenFiles.MustBeFolder);
        var json = new Option<bool>("--json") { Description = "Write one JSON object with the figures and all misses." };
        var field = new Option<string?>("--field") { Description = "Show only this field's misses, each with the mail as the rules see it.", HelpName = "NAME" };
        field.AcceptOnlyFromAmong([.. Label.FieldNames]);
        var minimums = Minimum.Option();
        var command = new Command("evaluate", "Scores a folder of labelled mails: how often each field is right, what is taken for what, and every miss with the words that decided.")
        {
            folder, json, field, minimums,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder).ToString(),
            parsed.GetValue(json),
            parsed.GetValue(field),
            parsed.GetValue(minimums) ?? [],
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, bool json, string? field, Minimum[] minimums, TextWriter output, TextWriter errors)
    {
        var region = RegionChoice.Read(RegionChoice.Chosen);
        var given = LabelledFolder.Read(folder);
        if (given.Errors.Count > 0)
            return Fail(given.Errors, errors);

        var mails = given.Labels.Select(label => Judge(folder, label, region)).ToList();
        var score = Score.Of(mails);
        if (json)
            output.WriteLine(ScoreReport.Json(score, Confusion.Of(mails, score)));
        else if (field is not null)
            ShowMisses(score, field, folder, region, output);
        else
            ScoreReport.Print(score, Confusion.Of(mails, score), given.Unlabelled, output);
        return Fail(Minimum.ShortOf(score, minimums), errors);
    }

    private static JudgedMail Judge(string folder, Label label, Region region)
    {
        var understood = ReadMail.From(new FileInfo(Path.Combine(folder, label.File)), region).Understanding;
        return new JudgedMail(label, Label.Found(label.File, understood), understood.Evidence);
    }

    private static void ShowMisses(Score score, string field, string folder, Region region, TextWriter output)
    {
        var reached = score.Of(field);
        output.WriteLine($"{field}: {reached.Right} of {reached.Scored} right");
        foreach (var miss in score.Misses.Where(miss => miss.Field == field))
        {
            output.WriteLine();
            ScoreReport.Print(miss, output);
            PartsReport.Print(MailUnderstanding.Parts(ReadMail.From(new FileInfo(Path.Combine(folder, miss.File)), region).Mail, region), output);
        }
    }

    private static int Fail(IReadOnlyList<string> problems, TextWriter errors)
    {
        foreach (var problem in problems)
            errors.WriteLine($"ret: {problem}");
        return problems.Count == 0 ? ExitCode.Ok : ExitCode.Wrong;
    }
}
