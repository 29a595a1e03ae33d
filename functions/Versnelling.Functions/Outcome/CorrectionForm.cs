using Microsoft.AspNetCore.Http;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The form of corrections between the page and the decision.</summary>
internal static class CorrectionForm
{
    private static readonly string[] Fields = [FormFields.Gemeente, FormFields.Verwijzer, FormFields.Question, FormFields.Urgency, FormFields.AgeBand];

    public static IReadOnlyDictionary<string, string> Read(IFormCollection form) =>
        Fields.Where(form.ContainsKey).ToDictionary(field => field, field => form[field].ToString(), StringComparer.Ordinal);

    public static OutcomeCommand Command(IFormCollection form, Colleague me)
    {
        var gemeente = form[FormFields.Gemeente].ToString();
        if (form.ContainsKey(FormFields.Moved) && gemeente.Length > 0)
            return new OutcomeCommand.Move(me.Id, gemeente);
        return new OutcomeCommand.Correct(me.Id)
        {
            Gemeente = form.ContainsKey(FormFields.Gemeente) ? new Change<string?>(Seen(form, FormFields.Gemeente) is { Length: > 0 } seen ? seen : null, gemeente) : null,
            Verwijzer = Change<Verwijzer>(form, FormFields.Verwijzer),
            Question = Change<Question>(form, FormFields.Question),
            Urgency = Change<Urgency>(form, FormFields.Urgency),
            AgeBand = Change<AgeBand>(form, FormFields.AgeBand),
        };
    }

    // What is no value of its kind was not chosen on our page.
    private static Change<T>? Change<T>(IFormCollection form, string field)
        where T : struct, Enum =>
        Read<T>(Seen(form, field)) is { } seen && Read<T>(form[field].ToString()) is { } wanted ? new Change<T>(seen, wanted) : null;

    private static T? Read<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && value.ToString() == text ? value : null;

    private static string Seen(IFormCollection form, string field) => form[FormFields.Seen(field)].ToString();
}
