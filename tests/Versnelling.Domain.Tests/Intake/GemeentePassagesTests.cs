namespace Versnelling.Domain.Tests.Intake;

public class GemeentePassagesTests
{
    [Theory]
    [MemberData(nameof(GemeentePassages.Homes), MemberType = typeof(GemeentePassages))]
    public void A_home_is_read_however_it_is_told(string gemeente, string text) => Agree(gemeente, text, "ouder@mail.example");

    [Theory]
    [MemberData(nameof(GemeentePassages.Moves), MemberType = typeof(GemeentePassages))]
    public void Only_where_the_child_lives_now_counts(string gemeente, string text) => Agree(gemeente, text, "ouder@mail.example");

    [Theory]
    [MemberData(nameof(GemeentePassages.Others), MemberType = typeof(GemeentePassages))]
    public void Places_of_others_are_no_home(string gemeente, string text) => Agree(gemeente, text, "ouder@mail.example");

    [Theory]
    [MemberData(nameof(GemeentePassages.Senders), MemberType = typeof(GemeentePassages))]
    public void An_access_team_gives_its_own_gemeente_only_where_no_home_is_told(string from, string gemeente, string text) => Agree(gemeente, text, from);

    [Theory]
    [MemberData(nameof(GemeenteMorePassages.All), MemberType = typeof(GemeenteMorePassages))]
    public void What_is_told_elsewhere_in_other_words_is_read_as_well(string from, string gemeente, string text) => Agree(gemeente, text, from);

    [Theory]
    [MemberData(nameof(GemeenteOtherWords.All), MemberType = typeof(GemeenteOtherWords))]
    public void Less_usual_words_for_a_home_are_read_and_other_places_are_not(string from, string gemeente, string text) => Agree(gemeente, text, from);

    private static void Agree(string gemeente, string text, string from)
    {
        var understood = MailOf.Understood(text, from);
        Assert.True((understood.Gemeente ?? "-") == gemeente, $"{understood.Gemeente ?? "none"} instead of {gemeente} for {text}: {MailOf.Why(understood)}");
    }
}
