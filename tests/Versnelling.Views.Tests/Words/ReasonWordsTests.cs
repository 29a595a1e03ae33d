using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Views.Words;

namespace Versnelling.Views.Tests.Words;

public sealed class ReasonWordsTests
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    public static TheoryData<ReasonKind> Kinds => [.. Enum.GetValues<ReasonKind>()];

    [Theory]
    [InlineData(ReasonKind.OnDuty, "sanne", "Jij hebt dinsdag dienst voor Urk.")]
    [InlineData(ReasonKind.Backup, "pieter", "Pieter heeft dinsdag dienst voor Urk, maar werkt dan niet. Jij bent de achterwacht.")]
    [InlineData(ReasonKind.Backup, null, "De collega met dienst voor Urk werkt dinsdag niet. Jij bent de achterwacht.")]
    [InlineData(ReasonKind.NobodyOnDuty, null, "Er heeft dinsdag niemand dienst voor Urk. Daarom komt deze vraag bij jou als coördinator.")]
    [InlineData(ReasonKind.NextWorkingDay, null, "Deze melding is buiten werktijd verstuurd. De eerstvolgende werkdag is dinsdag 24 november.")]
    public void A_colleague_reads_why_the_alert_came_to_them(ReasonKind kind, string? person, string expected) =>
        Assert.Equal(expected, ReasonWords.Of([new Reason(kind, "Urk", person, Tuesday)], Sample.Region));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_reason_is_a_sentence_also_when_little_is_known(ReasonKind kind) =>
        Assert.Matches(@"^[A-Z].*[^ ]\.\z", ReasonWords.Of([new Reason(kind)], Sample.Region));

    [Fact]
    public void Without_a_reason_nothing_is_said() => Assert.Equal("", ReasonWords.Of([], Sample.Region));
}
