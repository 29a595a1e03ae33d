using System.Text;
using System.Text.Json;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Cards;

namespace Versnelling.Views.Tests.Cards;

public sealed class AlertCardTests
{
    private static readonly Uri Page = new("https://ret.example/zaak/RET-7K3F-9QDX");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, Urgency> Cards => new() { { "card-normaal", Urgency.Normaal }, { "card-spoed", Urgency.Spoed }, { "card-crisis", Urgency.Crisis } };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_looks_as_approved(string name, Urgency urgency)
    {
        using var card = JsonDocument.Parse(Render(Sample.Case with { Urgency = urgency }));

        Approved.Check(JsonSerializer.Serialize(card, Indented), name, "json");
    }

    [Fact]
    public void A_card_fits_the_webhook_and_has_one_link_to_the_page_behind_sign_in()
    {
        var json = Render(Sample.Case);
        using var card = JsonDocument.Parse(json);
        var content = card.RootElement.GetProperty("attachments")[0].GetProperty("content");

        Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, 28 * 1024);
        Assert.Equal("1.5", content.GetProperty("version").GetString());
        var action = Assert.Single(content.GetProperty("actions").EnumerateArray());
        Assert.Equal("Action.OpenUrl", action.GetProperty("type").GetString());
        Assert.Equal(Page.AbsoluteUri, action.GetProperty("url").GetString());
    }

    [Fact]
    public void A_card_says_a_deadline_at_midnight_as_a_day() =>
        Assert.Contains("{\"title\":\"Contact uiterlijk\",\"value\":\"dinsdag 24 november\"}", Render(Sample.Case with { DueAt = Sample.Midnight }), StringComparison.Ordinal);

    [Fact]
    public void A_card_carries_nothing_that_must_not_leave() =>
        Assert.DoesNotContain("canary", Render(Sample.Case), StringComparison.OrdinalIgnoreCase);

    private static string Render(Case @case) => AlertCard.Render(@case, @case.Alerts[0], Sample.Region, Page);
}
