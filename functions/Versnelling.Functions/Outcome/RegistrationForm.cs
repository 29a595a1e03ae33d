using System.Globalization;
using Microsoft.AspNetCore.Http;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The registration form between the page and the decision.</summary>
internal static class RegistrationForm
{
    public static RegistrationInput Read(IFormCollection form) => new(
        FormFields.ContactOf(form[FormFields.Contact]),
        [.. form[FormFields.Interventions].OfType<string>()],
        form[FormFields.Result].ToString() is { Length: > 0 } result ? result : null,
        form[FormFields.Children].ToString().Trim());

    // What is no number is 0, which the decision refuses with its reason; an absent field leaves the number as it is.
    public static OutcomeCommand Command(RegistrationInput input, Colleague me) => new OutcomeCommand.Register(
        me.Id,
        input.Contact,
        input.Interventions,
        input.Result,
        input.Children.Length == 0 ? null : int.TryParse(input.Children, NumberStyles.None, CultureInfo.InvariantCulture, out var children) ? children : 0);
}
