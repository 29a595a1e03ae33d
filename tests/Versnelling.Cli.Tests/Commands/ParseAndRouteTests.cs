using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Tests.Commands;

public sealed class ParseAndRouteTests
{
    [Fact]
    public async Task Parse_writes_an_object_a_line_for_each_file_in_order()
    {
        var ret = await Ret.RunAsync("parse", Ret.Fixture("01-almere-tafel.eml"), Ret.Fixture("08-afwezig.eml"), Ret.Fixture("09-kapot.eml"));

        Assert.Equal(ExitCode.Ok, ret.Code);
        Approved.Check(ret.Output, "parse", "jsonl");
    }

    [Fact]
    public async Task Parse_explains_to_a_person_which_rule_and_which_words_decided()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("forward.eml"), Forward);

        var ret = await Ret.RunAsync("parse", "--explain", folder.File("forward.eml"), Ret.Fixture("04-crisis-lelystad.eml"), Ret.Fixture("08-afwezig.eml"), Ret.Fixture("09-kapot.eml"));

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Approved.Check(ret.Output, "parse-explain", "txt");
    }

    [Fact]
    public void Whatever_decides_a_mail_of_the_fixtures_can_be_explained()
    {
        var region = RegionChoice.Read(RegionChoice.Sample);
        var mails = Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "fixtures"), "*.eml", SearchOption.AllDirectories);

        var rules = mails.SelectMany(mail => ReadMail.From(new FileInfo(mail), region).Understanding.Evidence).Select(evidence => evidence.Rule).ToHashSet();

        Assert.Empty(rules.Except(RuleCatalogue.Rules.Keys));
        Assert.True(rules.Count > 20);
    }

    private const string Forward = """
        From: Tess Postma <t.postma@dronten.example>
        Subject: FW: Meisje van 14
        Date: Tue, 24 Nov 2026 10:00:00 +0100
        Message-ID: <f@dronten.example>

        Hallo collega's, zie hieronder: wie heeft een plek? Dinsdag is de zitting.

        Groet, Tess Postma
        Jeugdconsulent

        Van: S. de Wit <s.dewit@school.example>
        Verzonden: maandag 23 november 2026 16:02
        Aan: Tess Postma <t.postma@dronten.example>
        Onderwerp: Meisje van 14

        Ze woont bij haar moeder in Biddinghuizen en komt niet meer op school.

        """;

    [Fact]
    public async Task Route_tells_who_would_be_alerted_and_why()
    {
        var ret = await Ret.RunAsync("route", Ret.Fixture("01-almere-tafel.eml"), Ret.Fixture("07-gemeente-onbekend.eml"), Ret.Fixture("08-afwezig.eml"), "--at", "2026-11-24T14:20");

        Assert.Equal(ExitCode.Ok, ret.Code);
        Approved.Check(ret.Output, "route", "txt");
    }

    [Fact]
    public async Task Route_without_a_time_means_now()
    {
        var ret = await Ret.RunAsync("route", Ret.Fixture("03-urk-moeder.eml"));

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Assert.Contains("alert to", ret.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer to RET-7K3F-9QDX: goes to whoever has that case")]
    [InlineData("\"answerTo\":\"RET-7K3F-9QDX\"", "--json")]
    public async Task An_answer_goes_to_whoever_has_the_case_that_its_subject_names(string expected, params string[] options)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("answer.eml"), "From: t.postma@dronten.example\nSubject: Re: [RET-7K3F-9QDX] Uw bericht is aangekomen\nMessage-ID: <a@dronten.example>\n\nNog iets: morgen kan ook.\n");

        var ret = await Ret.RunAsync(["route", folder.File("answer.eml"), "--at", "2026-11-24T14:20", .. options]);

        Assert.Equal(ExitCode.Ok, ret.Code);
        Assert.Contains(expected, ret.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("alert to", ret.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"colleague\"", ret.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_writes_the_same_as_json()
    {
        var ret = await Ret.RunAsync("route", Ret.Fixture("03-urk-moeder.eml"), "--at", "2026-11-28T10:00", "--json");

        Assert.Equal(ExitCode.Ok, ret.Code);
        Approved.Check(ret.Output, "route", "json");
    }
}
