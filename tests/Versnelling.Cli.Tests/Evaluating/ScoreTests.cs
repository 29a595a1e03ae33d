using Versnelling.Cli.Evaluating;
using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Tests.Evaluating;

public sealed class ScoreTests
{
    [Fact]
    public void A_field_is_scored_only_where_a_label_names_it()
    {
        var score = Score.Of([
            Mail("1", "disposition=request urgency=Spoed", "disposition=request urgency=Spoed children=3"),
            Mail("2", "disposition=request", "disposition=request urgency=Crisis"),
            Mail("3", "disposition=bulk", "disposition=bulk"),
        ]);

        Assert.Equal(new FieldScore("disposition", 3, 3), score.Of("disposition"));
        Assert.Equal(new FieldScore("urgency", 1, 1), score.Of("urgency"));
        Assert.Equal(new FieldScore("children", 0, 0), score.Of("children"));
        Assert.Empty(score.Misses);
    }

    [Fact]
    public void Every_field_of_a_case_that_is_filed_as_no_case_is_wrong_even_one_that_wanted_nothing()
    {
        var score = Score.Of([Mail("1", "disposition=request municipality= urgency=Crisis bsnFound=false", "disposition=bulk municipality=")]);

        Assert.Equal(
            [("disposition", "bulk"), ("municipality", Score.NoCase), ("urgency", Score.NoCase), ("bsnFound", Score.NoCase)],
            score.Misses.Select(miss => (miss.Field, miss.Found)));
        Assert.Equal((1, 1, 0), (score.LostRequests, score.MissedCrises, score.WrongGemeenten));
    }

    [Fact]
    public void A_reply_taken_for_a_request_keeps_its_fields()
    {
        var score = Score.Of([Mail("1", "disposition=reply urgency=Spoed", "disposition=request urgency=Spoed")]);

        Assert.Equal(("disposition", "request"), (score.Misses.Single().Field, score.Misses.Single().Found));
        Assert.Equal(0, score.LostRequests);
    }

    [Fact]
    public void An_automatic_mail_taken_for_a_request_is_a_miss_but_loses_nothing()
    {
        var score = Score.Of([Mail("1", "disposition=bulk", "disposition=request urgency=Spoed")]);

        Assert.Equal(0, score.LostRequests);
        Assert.Equal(0, score.Of("disposition").Percent);
    }

    [Fact]
    public void A_gemeente_is_wrong_when_another_was_found_and_not_when_none_was()
    {
        var score = Score.Of([
            Mail("right", "disposition=request municipality=Urk", "disposition=request municipality=Urk"),
            Mail("wrong", "disposition=request municipality=Urk", "disposition=request municipality=Almere"),
            Mail("guessed", "disposition=request municipality=", "disposition=request municipality=Almere"),
            Mail("asked", "disposition=request municipality=Urk", "disposition=request municipality="),
        ]);

        Assert.Equal((2, 50), (score.WrongGemeenten, score.WrongGemeentenPercent));
        Assert.Equal(25, score.Of("municipality").Percent);
    }

    [Fact]
    public void A_crisis_is_missed_when_it_is_taken_for_less_and_not_when_less_is_taken_for_it()
    {
        var score = Score.Of([
            Mail("missed", "disposition=request urgency=Crisis", "disposition=request urgency=Spoed"),
            Mail("alarm", "disposition=request urgency=Normaal", "disposition=request urgency=Crisis"),
        ]);

        Assert.Equal(1, score.MissedCrises);
    }

    [Fact]
    public void A_miss_names_what_decided_and_of_a_lost_mail_what_made_it_lost()
    {
        var evidence = new[] { new Evidence("disposition", "bulk.list", "nieuwsbrief", "text"), new Evidence("urgency", "spoed.word", "spoed", "subject") };

        var wrong = Score.Of([Mail("1", "disposition=request urgency=Normaal children=2", "disposition=request urgency=Spoed children=1", evidence)]);
        var lost = Score.Of([Mail("1", "disposition=request urgency=Normaal", "disposition=bulk", evidence)]);

        Assert.Equal(["spoed.word", null], wrong.Misses.Select(miss => miss.Evidence?.Rule));
        Assert.Equal(["bulk.list", "bulk.list"], lost.Misses.Select(miss => miss.Evidence?.Rule));
    }

    [Fact]
    public void A_confusion_has_only_the_values_that_were_not_always_found()
    {
        JudgedMail[] mails = [
            Mail("1", "urgency=Spoed", "urgency=Spoed"), Mail("2", "urgency=Spoed", "urgency=Normaal"), Mail("3", "urgency=Spoed", "urgency=Normaal"),
            Mail("4", "urgency=Normaal", "urgency=Normaal"), Mail("5", "urgency=Crisis", "urgency=Spoed"), Mail("6", "children=2", "children=2"),
        ];

        var confusion = Assert.Single(Confusion.Of(mails, Score.Of(mails)));

        Assert.Equal("urgency", confusion.Field);
        Assert.Equal(["Normaal", "Spoed"], confusion.Columns);
        Assert.Equal(["Crisis: 0 1", "Spoed: 2 1"], confusion.Rows.Select(row => $"{row.Wanted}: {string.Join(' ', row.Counts)}"));
    }

    [Theory]
    [InlineData("urgency", 50, "")]
    [InlineData("urgency", 50.1, "urgency is 50.0% right, and must be 50.1%.")]
    [InlineData("children", 1, "children stands in no label.")]
    public void A_minimum_tells_what_falls_short(string field, double percent, string expected)
    {
        var score = Score.Of([Mail("1", "urgency=Spoed", "urgency=Spoed"), Mail("2", "urgency=Spoed", "urgency=Crisis")]);

        Assert.Equal(expected, string.Concat(Minimum.ShortOf(score, [new Minimum(field, percent)])));
    }

    private static JudgedMail Mail(string file, string label, string found, params Evidence[] evidence) => new(new Label(file, Fields(label)), Fields(found), evidence);

    private static Dictionary<string, string> Fields(string text) => text.Split(' ').Select(field => field.Split('=')).ToDictionary(field => field[0], field => field[1]);
}
