using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Embedded;
using Versnelling.Views.Pages;

namespace Versnelling.Cli.Demo;

/// <summary>What the demo's colleague does with one case: takes it over, reads the mail, registers what was done.</summary>
internal static class ExpertAtWork
{
    public const string Intervention = "Versnellingstafel";
    public const string Result = "VoorkomenUHP";

    /// <summary>Does it, from the link in the alert on, as a person with a browser would.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="site">Where the pages are.</param>
    /// <param name="expected">Words of the mail, which the page must show.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="EmbeddedServerException">A page did not do what it must.</exception>
    public static async Task HandleAsync(CaughtMail alert, Uri site, string expected, CancellationToken cancellation)
    {
        using var browser = new ExpertBrowser();
        var greeting = await browser.OpenAsync(ExpertBrowser.LinkIn(alert, site), cancellation);
        var casePage = await browser.SubmitAsync(greeting, greeting.Address.AbsolutePath, [new(FormFields.Action, FormFields.TakeOver)], cancellation);

        var message = await browser.FollowAsync(casePage, "/bericht", cancellation);
        if (message.Document.Body?.TextContent.Contains(expected, StringComparison.Ordinal) is not true)
            throw new EmbeddedServerException("De pagina ‘Bericht lezen’ laat het bericht niet zien.");

        await browser.SubmitAsync(
            casePage,
            "/registreren",
            [
                new(FormFields.Contact, FormFields.ContactValue(ContactKind.Phone)),
                new(FormFields.Interventions, Intervention),
                new(FormFields.Result, Result),
                new(FormFields.Children, "1"),
            ],
            cancellation);
    }
}
