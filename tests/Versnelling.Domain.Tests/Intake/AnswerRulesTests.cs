using NodaTime;
using Versnelling.Domain.Intake;

namespace Versnelling.Domain.Tests.Intake;

public class AnswerRulesTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 11, 12, 0);

    [Fact]
    public void Three_answers_in_ten_minutes_are_allowed_and_a_fourth_is_not()
    {
        var given = Given(At(0, "a"), At(3, "b"), At(9, "c"));

        Assert.Equal(3, given.Count);
        Assert.Null(AnswerRules.Allow(given, At(9, "d")));
    }

    [Fact]
    public void Ten_minutes_after_the_first_there_is_room_again() =>
        Assert.NotNull(AnswerRules.Allow(Given(At(0, "a"), At(3, "b"), At(9, "c")), At(10, "d")));

    [Fact]
    public void The_same_mail_taken_up_again_after_a_crash_stays_allowed()
    {
        var given = Given(At(0, "a"), At(1, "b"), At(2, "c"));

        Assert.Equal(given, AnswerRules.Allow(given, At(5, "c")));
    }

    [Fact]
    public void A_case_is_answered_once_a_day()
    {
        var given = Given(At(0, "a", "een"));

        Assert.Null(AnswerRules.Allow(given, At(60, "a", "twee")));
        Assert.NotNull(AnswerRules.Allow(given, At(24 * 60, "a", "twee")));
    }

    [Fact]
    public void Whom_to_call_is_told_also_when_the_case_was_answered_today() =>
        Assert.NotNull(AnswerRules.Allow(Given(At(0, "a", "een")), At(60, "a", "twee", crisis: true)));

    [Fact]
    public void Whom_to_call_is_told_once_beyond_the_bound_and_no_more()
    {
        var given = Given(At(0, "a"), At(1, "b"), At(2, "c"));
        var told = AnswerRules.Allow(given, At(3, "d", crisis: true));

        Assert.NotNull(told);
        Assert.Null(AnswerRules.Allow(told, At(4, "e", crisis: true)));
    }

    [Fact]
    public void Answers_of_more_than_a_day_ago_are_forgotten() =>
        Assert.Single(AnswerRules.Allow(Given(At(0, "a"), At(1, "b")), At(25 * 60, "c"))!);

    private static IReadOnlyList<Answer> Given(params Answer[] answers) =>
        answers.Aggregate((IReadOnlyList<Answer>)[], (earlier, answer) => AnswerRules.Allow(earlier, answer)!);

    private static Answer At(int minutes, string @case, string mail = "mail", bool crisis = false) => new(Noon + Duration.FromMinutes(minutes), @case, mail, crisis);
}
