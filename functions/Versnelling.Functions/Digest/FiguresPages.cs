using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Digest;

/// <summary>Cijfers: the figures of any period, for managers and the team, also as files.</summary>
public sealed class FiguresPages(LedgerTable ledger, Session session, Refusals refusals, Region region, PageResults pages, TimeProvider time)
{
    [Function("FiguresShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.FiguresRoute)] HttpRequest request, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.AccountAsync(request.HttpContext) is not { Role: not AccountRole.Administrator } me)
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        var today = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(region.Zone).Date;
        var period = DigestPeriod.TryParse(request.Query["periode"], out var asked) ? asked : DigestPeriod.Month(today.Year, today.Month);
        var figures = DigestFigures.Compute(await ledger.ReadAsync(DigestFigures.Partitions(period), cancellation), period, region);
        if (request.Query["als"].ToString() is { Length: > 0 } format && DigestFiles.Of(figures, format) is { } file)
        {
            pages.KeepPrivate(response);
            return new FileContentResult(file.Bytes.ToArray(), file.ContentType) { FileDownloadName = file.Name };
        }

        return await pages.PageAsync<FiguresPage>(response, new FiguresPageModel
        {
            Region = region,
            Me = me,
            Stylesheet = PageAddresses.Stylesheet,
            Figures = figures,
            Sentences = DigestSentences.Of(figures, region),
            Periods = [.. Periods(period, today).Select(p => new PageLink(p.Title, Address(p)))],
            Files = [new("Als Excel", Address(period) + "&als=xlsx"), new("Als CSV", Address(period) + "&als=csv"), new("Als JSON", Address(period) + "&als=json")],
        });
    }

    private static IEnumerable<DigestPeriod> Periods(DigestPeriod shown, LocalDate today) =>
        new[] { shown.Before, shown.YearBefore, DigestPeriod.Month(today.Year, today.Month), DigestPeriod.Year(today.Year), DigestPeriod.Year(today.Year - 1) }
            .Where(p => p.Code != shown.Code && p.First.Year >= 2000).DistinctBy(p => p.Code);

    private static string Address(DigestPeriod period) => $"{SiteLinks.Figures}?periode={Uri.EscapeDataString(period.Code)}";
}
