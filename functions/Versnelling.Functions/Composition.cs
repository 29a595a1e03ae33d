using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Versnelling.Domain.Cases;
using Versnelling.Functions.Audit;
using Versnelling.Functions.Digest;
using Versnelling.Functions.Intake;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.Retention;
using Versnelling.Functions.Review;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Functions.Teams;
using Versnelling.Views;

namespace Versnelling.Functions;

/// <summary>What the function app is made of.</summary>
public static class Composition
{
    /// <summary>Registers everything, and checks the settings before anything starts.</summary>
    /// <exception cref="SettingsException">A setting or the region file is wrong; the message names each place and remedy.</exception>
    public static void AddVersnelling(this IHostApplicationBuilder builder)
    {
        var settings = RegionSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(settings.Region);
        builder.Services.AddSingleton(new CaseIdentity(settings.Key));
        builder.Services.TryAddSingleton(TimeProvider.System);
        // Request lines hold the handles of links, and the HTTP client's hold the webhook's secret.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);

        AddStorage(builder);
        AddMail(builder);
        AddPages(builder);
        (builder as IFunctionsWorkerApplicationBuilder)?.UseMiddleware<PageFailures>();

        builder.Services.AddSingleton<Sweep>();
        builder.Services.AddSingleton<SentDigests>();
        builder.Services.AddSingleton<DigestMailing>();
        builder.Services.AddSingleton<ReviewMailing>();
        builder.Services.AddSingleton<PoisonRecords>();
    }

    private static void AddStorage(IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => StorageClients.Tables(builder.Configuration, provider.GetServices<Action<TableClientOptions>>()));
        services.AddSingleton(provider => StorageClients.Queues(builder.Configuration, provider.GetServices<Action<QueueClientOptions>>()));
        services.AddSingleton<Tables>();
        services.AddSingleton<StepQueues>();
        services.AddSingleton<CaseStore>();
        services.AddSingleton<LedgerTable>();
        services.AddSingleton<LedgerRows>();
        services.AddSingleton<PromiseIndex>();
        services.AddSingleton<CaseIndex>();
        services.AddSingleton<AnswerLog>();
        services.AddSingleton<FiledIndex>();
        services.AddSingleton<LedgerSeal>();
        services.AddSingleton<LedgerRebuild>();
        services.AddSingleton<RetentionWork>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Casework>();
        services.AddHostedService<StorageSetup>();
        services.AddVersnellingDataProtection(builder.Configuration);
    }

    private static void AddMail(IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SmtpOptions>().BindConfiguration("Smtp").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MailboxOptions>().BindConfiguration("Mailbox")
            .Validate(mailbox => mailbox.Kind is "Maildir", "Mailbox__Kind must be Maildir, the only kind so far.")
            .Validate(mailbox => mailbox.Path.Length > 0, "Mailbox__Path is empty. Set it to the folder of the Maildir.")
            .ValidateOnStart();
        services.AddOptions<TeamsOptions>().BindConfiguration("Teams")
            .Validate(teams => teams.Webhook is null || (teams.Webhook.IsAbsoluteUri && teams.Webhook.Scheme.StartsWith("http", StringComparison.Ordinal)), "Teams__Webhook is not an address that begins with https://. Copy it from the channel's workflow, or leave it empty for mail only.")
            .ValidateOnStart();
        services.AddSingleton<IMailbox>(provider => new MaildirMailbox(provider.GetRequiredService<IOptions<MailboxOptions>>().Value.Path));
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddViews();
        services.AddSingleton<LetterDelivery>();
        services.AddHttpClient(nameof(AlertCards), http => http.Timeout = TimeSpan.FromSeconds(15));
        services.AddSingleton<AlertCards>();
        if (builder.Configuration.GetValue<bool>("Mailbox:Watch"))
            services.AddHostedService<MailboxWatch>();
    }

    private static void AddPages(IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PagesOptions>().BindConfiguration("Pages").ValidateDataAnnotations().ValidateOnStart();
        var secure = builder.Configuration["Pages:BaseUrl"]?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) is true ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddOptions<SignInOptions>().BindConfiguration("SignIn");
        services.AddSingleton<SessionTable>();
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<Session>();
        services.AddSingleton<PageResults>();
        services.AddSingleton<PageWork>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<FiledMails>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "ret-sessie";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = secure;
            // The session ends long before: the cookie then only tells whom to mail a new link.
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.Cookie.MaxAge = cookie.ExpireTimeSpan;
            cookie.SlidingExpiration = false;
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "ret-formulier";
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.SecurePolicy = secure;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }
}
