using System.Text.Json;

namespace Versnelling.Cli.Tests.Commands;

public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_small_folder_is_scored_with_its_confusions_and_misses()
    {
        await LabelAsync(Labels);
        await File.WriteAllTextAsync(_folder.File("later.eml"), "Subject: nog niet beoordeeld\n\nx\n");

        var ret = await Ret.RunAsync("evaluate", _folder.Path);

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Approved.Check(ret.Output, "evaluate", "txt");
    }

    [Fact]
    public async Task A_fields_misses_are_shown_with_the_mail_as_the_rules_see_it()
    {
        await LabelAsync(Labels);

        var ret = await Ret.RunAsync("evaluate", _folder.Path, "--field", "municipality");

        Assert.Equal(ExitCode.Ok, ret.Code);
        Approved.Check(ret.Output, "evaluate-field", "txt");
    }

    [Fact]
    public async Task As_json_it_is_one_object_with_the_figures_and_the_misses()
    {
        await LabelAsync(Labels);

        var ret = await Ret.RunAsync("evaluate", _folder.Path, "--json");

        using var json = JsonDocument.Parse(ret.Output);
        var root = json.RootElement;
        Assert.Equal(4, root.GetProperty("mails").GetInt32());
        Assert.Equal(75, root.GetProperty("fields").GetProperty("disposition").GetProperty("percent").GetDouble());
        Assert.Equal(1, root.GetProperty("requestsFiledAsSomethingElse").GetInt32());
        Assert.Equal(1, root.GetProperty("wrongGemeente").GetInt32());
        Assert.Equal(1, root.GetProperty("missedCrisis").GetInt32());
        Assert.Equal("08-afwezig.eml", root.GetProperty("misses").EnumerateArray().First(miss => miss.GetProperty("field").GetString() == "disposition").GetProperty("file").GetString());
    }

    [Theory]
    [InlineData(ExitCode.Ok, "disposition=75", "children=0")]
    [InlineData(ExitCode.Wrong, "disposition=75", "municipality=98")]
    public async Task A_minimum_that_is_not_reached_makes_it_fail(int code, params string[] minimums)
    {
        await LabelAsync(Labels);

        var ret = await Ret.RunAsync(["evaluate", _folder.Path, .. minimums.SelectMany(minimum => (string[])["--min", minimum])]);

        Assert.Equal(code, ret.Code);
        Assert.Equal(code == ExitCode.Ok ? "" : "ret: municipality is 66.7% right, and must be 98%.", ret.Errors.TrimEnd());
    }

    [Theory]
    [InlineData("labels.jsonl does not exist", null)]
    [InlineData("labels.jsonl is empty", "\n")]
    [InlineData("labels.jsonl line 2 is no JSON: ", "{\"file\": \"03-urk-moeder.eml\"}\n{\"file\": \n")]
    [InlineData("labels.jsonl line 1 is no JSON object.", "[]\n")]
    [InlineData("labels.jsonl line 1 names no \"file\".", "{\"disposition\": \"request\"}\n")]
    [InlineData("labels.jsonl line 3: gone.eml is not in ", "{\"file\": \"03-urk-moeder.eml\"}\n\n{\"file\": \"gone.eml\"}\n")]
    public async Task What_is_wrong_with_the_labels_is_said_with_its_line(string expected, string? labels)
    {
        if (labels is not null)
            await LabelAsync(labels);

        var ret = await Ret.RunAsync("evaluate", _folder.Path);

        Assert.Equal((ExitCode.Wrong, ""), (ret.Code, ret.Output));
        Assert.Contains(expected, ret.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private const string Labels = """
        {"file": "01-almere-tafel.eml", "disposition": "request", "municipality": "Almere", "question": "Versnellingstafel", "children": 1}
        {"file": "03-urk-moeder.eml", "disposition": "request", "municipality": "Dronten", "question": "Consultatie", "children": 2}
        {"file": "04-crisis-lelystad.eml", "disposition": "request", "municipality": "Lelystad", "urgency": "Crisis", "bsnFound": false}
        {"file": "08-afwezig.eml", "disposition": "request", "urgency": "Crisis"}
        """;

    private async Task LabelAsync(string labels)
    {
        foreach (var mail in new[] { "01-almere-tafel.eml", "03-urk-moeder.eml", "04-crisis-lelystad.eml", "08-afwezig.eml" })
            File.Copy(Ret.Fixture(mail), _folder.File(mail));
        await File.WriteAllTextAsync(_folder.File("labels.jsonl"), labels);
    }
}
