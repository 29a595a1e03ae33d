using Versnelling.Cli.Demo;

namespace Versnelling.Cli.Tests.Evaluating;

/// <summary>
/// Mails by other hands, labelled before the rules saw them (tests/fixtures/understanding/README.md): none may be understood worse than
/// when it was last looked at. The figures are floors, not measures: the rules have been mended with these mails in view.
/// </summary>
public class LabelledSetsTests
{
    [Theory]
    [InlineData("../mail", "disposition=100", "bsnFound=100", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=92")]
    [InlineData("../understanding/general", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=95")]
    [InlineData("../understanding/hard", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=95")]
    [InlineData("../understanding/forms", "disposition=97", "bsnFound=95", "municipality=90", "referrerType=95", "urgency=95", "ageBand=90", "children=92", "question=90")]
    [InlineData("../understanding/families", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=95")]
    [InlineData("../understanding/professionals", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=92")]
    [InlineData("../understanding/second", "disposition=97", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=97", "ageBand=97", "children=97", "question=97")]
    [InlineData("../understanding/third", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=97", "ageBand=97", "children=97", "question=97")]
    [InlineData("../understanding/circle", "disposition=98", "bsnFound=98", "municipality=97", "referrerType=97", "urgency=95", "ageBand=95", "children=95", "question=92")]
    public async Task A_set_of_labelled_mails_stays_as_well_understood_as_it_was(string folder, params string[] minimums)
    {
        var evaluated = await Ret.RunAsync(["evaluate", Path.Combine(DemoPlan.Folder, folder), .. minimums.SelectMany(m => (string[])["--min", m])]);

        Assert.True(evaluated.Code == 0, evaluated.Errors + evaluated.Output);
    }

    [Theory]
    [InlineData("../mail")]
    [InlineData("../understanding/general")]
    [InlineData("../understanding/hard")]
    [InlineData("../understanding/forms")]
    [InlineData("../understanding/families")]
    [InlineData("../understanding/professionals")]
    [InlineData("../understanding/circle")]
    [InlineData("../understanding/second")]
    [InlineData("../understanding/third")]
    public async Task No_request_of_them_is_filed_as_something_else(string folder)
    {
        var evaluated = await Ret.RunAsync("evaluate", Path.Combine(DemoPlan.Folder, folder), "--json");

        Assert.Contains("\"requestsFiledAsSomethingElse\":0", evaluated.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
