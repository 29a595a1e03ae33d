using Microsoft.Extensions.DependencyInjection;
using Versnelling.Views.Digest;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views;

/// <summary>Registers the views.</summary>
public static class ViewServices
{
    /// <summary>Adds what renders mails and pages.</summary>
    public static IServiceCollection AddViews(this IServiceCollection services) =>
        services.AddSingleton<ViewRenderer>().AddSingleton<Letters>().AddSingleton<DigestMail>();
}
