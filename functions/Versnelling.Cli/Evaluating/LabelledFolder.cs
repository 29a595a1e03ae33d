namespace Versnelling.Cli.Evaluating;

/// <summary>A folder of mails with their labels.</summary>
/// <param name="Labels">A label for each mail, in the order of the file.</param>
/// <param name="Unlabelled">How many mails lie there without a label.</param>
/// <param name="Errors">What is wrong with the labels, each with its line.</param>
internal sealed record LabelledFolder(IReadOnlyList<Label> Labels, int Unlabelled, IReadOnlyList<string> Errors)
{
    public const string LabelsFile = "labels.jsonl";

    public static LabelledFolder Read(string folder)
    {
        var path = Path.Combine(folder, LabelsFile);
        if (!File.Exists(path))
            return new LabelledFolder([], 0, [$"{path} does not exist. It holds a JSON object a line: {{\"file\": \"name.eml\", \"disposition\": \"request\", …}}."]);
        var labels = new List<Label>();
        var errors = new List<string>();
        foreach (var (number, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var label = Label.Parse(line);
                if (!File.Exists(Path.Combine(folder, label.File)))
                    errors.Add($"{path} line {number + 1}: {label.File} is not in {folder}.");
                labels.Add(label);
            }
            catch (FormatException problem)
            {
                errors.Add($"{path} line {number + 1} {problem.Message}.");
            }
        }

        if (labels.Count == 0 && errors.Count == 0)
            errors.Add($"{path} is empty.");
        var unlabelled = Directory.EnumerateFiles(folder, "*.eml").Select(Path.GetFileName).Except(labels.Select(label => label.File), StringComparer.Ordinal).Count();
        return new LabelledFolder(labels, unlabelled, errors);
    }
}
