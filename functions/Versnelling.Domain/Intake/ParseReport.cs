using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>What <c>ret parse</c> prints: one JSON object a line for each mail.</summary>
public static class ParseReport
{
    // Printed to a terminal or a file, never into a page: Dutch letters may stay as they are.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>The line for one mail; what is about a case is null for mails that aren't.</summary>
    public static string ToJson(string file, Understanding understood)
    {
        var isCase = understood.Disposition is Disposition.Request or Disposition.Reply;
        return JsonSerializer.Serialize(
            new
            {
                file,
                disposition = understood.Disposition.Code(),
                municipality = understood.Gemeente,
                referrerType = isCase ? understood.Verwijzer.ToString() : null,
                question = isCase ? understood.Question.ToString() : null,
                urgency = isCase ? understood.Urgency.ToString() : null,
                ageBand = understood.AgeBand.Code(),
                children = isCase ? understood.Children : (int?)null,
                bsnFound = isCase ? understood.BsnFound : (bool?)null,
                suicide = isCase ? understood.Suicide : (bool?)null,
                evidence = understood.Evidence.Select(e => new { field = e.Field, rule = e.Rule, words = e.Words, place = e.Place }),
            },
            Options);
    }
}
