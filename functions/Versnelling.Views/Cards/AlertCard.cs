using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Mails;
using Versnelling.Views.Words;

namespace Versnelling.Views.Cards;

/// <summary>An alert as an Adaptive Card 1.5, in the envelope that a Teams Workflows webhook takes.</summary>
public static class AlertCard
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The body to post.</summary>
    /// <param name="case">The case.</param>
    /// <param name="alert">The alert: for whom and why.</param>
    /// <param name="region">The region.</param>
    /// <param name="page">The case's page, behind sign-in: anyone in the channel can tap it.</param>
    public static string Render(Case @case, Alert alert, Region region, Uri page) => new JsonObject
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["contentUrl"] = null,
            ["content"] = Card(@case, alert, region, page),
        }),
    }.ToJsonString(Readable);

    private static JsonObject Card(Case @case, Alert alert, Region region, Uri page) => new()
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["lang"] = "nl",
        ["fallbackText"] = $"{@case.Number}: nieuwe vraag voor {region.Service}",
        ["body"] = Body(@case, alert, region),
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.OpenUrl",
            ["title"] = "Bekijk de zaak",
            ["url"] = page.AbsoluteUri,
        }),
    };

    private static JsonArray Body(Case @case, Alert alert, Region region)
    {
        var body = new JsonArray();
        if (@case.Urgency != Urgency.Normaal)
            body.Add(Text(CaseWords.Of(@case.Urgency), @case.Urgency == Urgency.Crisis ? "attention" : "warning"));
        body.Add(Text(@case.Gemeente is { } gemeente ? $"Nieuwe vraag uit {gemeente}" : "Nieuwe vraag, gemeente onbekend", "default"));
        var facts = CaseFacts.All(@case, region).Prepend(new("Voor", CaseWords.Person(alert.Person, region)));
        body.Add(new JsonObject
        {
            ["type"] = "FactSet",
            ["facts"] = new JsonArray([.. facts.Select(f => new JsonObject { ["title"] = f.Label, ["value"] = f.Value })]),
        });
        return body;
    }

    private static JsonObject Text(string text, string color) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["size"] = "Large",
        ["weight"] = "Bolder",
        ["color"] = color,
        ["wrap"] = true,
    };
}
