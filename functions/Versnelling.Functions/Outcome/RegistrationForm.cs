using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The registration form between the page and the decision: what its sender wants is what differs from what it showed.</summary>
internal static class RegistrationForm
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static RegistrationInput Read(IFormCollection form) => new()
    {
        Contact = FormFields.ContactOf(form[FormFields.Contact]),
        ContactBy = Text(form, FormFields.ContactBy),
        ContactDay = Text(form, FormFields.ContactDay),
        ContactTime = Text(form, FormFields.ContactTime),
        Interventions = Codes(form, FormFields.Interventions),
        Themes = Codes(form, FormFields.Themes),
        Result = Text(form, FormFields.Result) is { Length: > 0 } result ? result : null,
        Children = Text(form, FormFields.Children),
        Day = Text(form, FormFields.Day),
        Seen = new RegistrationSeen
        {
            Interventions = Codes(form, FormFields.Seen(FormFields.Interventions)),
            Themes = Codes(form, FormFields.Seen(FormFields.Themes)),
            Result = Text(form, FormFields.Seen(FormFields.Result)) is { Length: > 0 } seen ? seen : null,
            Children = Number(Text(form, FormFields.Seen(FormFields.Children))),
        },
    };

    // What is no number is 0, which the decision refuses with its reason; a day that can't be read is one to come.
    public static OutcomeCommand.Register Command(RegistrationInput input, Colleague me, Region region) => new(me.Id)
    {
        Contact = input.Contact is { } kind ? new MadeContact(input.ContactBy.Length > 0 ? input.ContactBy : me.Id, kind, Moment(input, region)) : null,
        Interventions = [.. input.Interventions.Except(input.Seen.Interventions)],
        WithdrawnInterventions = [.. input.Seen.Interventions.Except(input.Interventions)],
        Themes = [.. input.Themes.Except(input.Seen.Themes)],
        WithdrawnThemes = [.. input.Seen.Themes.Except(input.Themes)],
        Result = input.Result == input.Seen.Result ? null : new Change<string?>(input.Seen.Result, input.Result),
        Children = input.Children.Length == 0 ? null : new Change<int>(input.Seen.Children, Number(input.Children)),
        On = input.Day.Length == 0 ? null : Date(input.Day),
    };

    private static Instant? Moment(RegistrationInput input, Region region)
    {
        if (input.ContactDay.Length == 0)
            return null;
        var time = Time.Parse(input.ContactTime) is { Success: true } read ? read.Value : new LocalTime(12, 0);
        return Date(input.ContactDay).At(time).InZoneLeniently(region.Zone).ToInstant();
    }

    private static LocalDate Date(string text) => Day.Parse(text) is { Success: true } day ? day.Value : LocalDate.MaxIsoValue.PlusDays(-2);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(IFormCollection form, string field) => form[field].ToString().Trim();

    private static IReadOnlyList<string> Codes(IFormCollection form, string field) => [.. form[field].OfType<string>().Where(code => code.Length > 0).Distinct()];
}
