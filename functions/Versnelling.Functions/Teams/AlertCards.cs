using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.Storage;
using Versnelling.Views.Cards;

namespace Versnelling.Functions.Teams;

/// <summary>Posts alerts as Adaptive Cards to the team's Workflows webhook. A card links to the page behind sign-in: anyone in the channel can tap.</summary>
public sealed partial class AlertCards(IHttpClientFactory http, IOptions<TeamsOptions> options, IOptions<PagesOptions> pages, Region region, ILogger<AlertCards> logger)
{
    /// <summary>Posts an alert's card; done at once where no webhook is configured.</summary>
    public async Task<Delivery> PostAsync(Case @case, Alert alert, CancellationToken cancellation)
    {
        if (options.Value.Webhook is not { } webhook)
            return Delivery.Done;
        var card = AlertCard.Render(@case, alert, region, PageAddresses.Case(pages.Value.BaseUrl, @case.Number));
        try
        {
            using var content = new StringContent(card, Encoding.UTF8, "application/json");
            using var client = http.CreateClient(nameof(AlertCards));
            using var answer = await client.PostAsync(webhook, content, cancellation);
            if (answer.IsSuccessStatusCode)
                return Delivery.Done;
            Log.NotTaken(logger, @case.Number, (int)answer.StatusCode);
            return answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)answer.StatusCode >= 500
                ? Delivery.Later
                : Delivery.Refused;
        }
        catch (HttpRequestException)
        {
            Log.NotTaken(logger, @case.Number, 0);
            return Delivery.Later;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.NotTaken(logger, @case.Number, 0);
            return Delivery.Later;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{CaseNumber}: Teams did not take the card ({Status})")]
        public static partial void NotTaken(ILogger logger, CaseNumber caseNumber, int status);
    }
}
