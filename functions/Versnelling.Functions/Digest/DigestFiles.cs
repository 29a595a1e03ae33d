using System.Text;
using Versnelling.Domain.Digest;
using Versnelling.Functions.Mail;
using Versnelling.Views.Digest;

namespace Versnelling.Functions.Digest;

/// <summary>The figures as files, for mails and for downloading.</summary>
public static class DigestFiles
{
    /// <summary>What goes along with the mail.</summary>
    public static IReadOnlyList<MailAttachment> All(DigestFigures figures) => [Of(figures, "xlsx")!, Of(figures, "csv")!];

    /// <summary>The figures in a format; null when there is no such one.</summary>
    public static MailAttachment? Of(DigestFigures figures, string format) => format switch
    {
        "xlsx" => new($"{Name(figures)}.xlsx", DigestWorkbook.ContentType, DigestWorkbook.Render(figures)),
        "csv" => new($"{Name(figures)}.csv", "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(DigestCsv.Render(figures))),
        "json" => new($"{Name(figures)}.json", "application/json", Encoding.UTF8.GetBytes(DigestJson.Render(figures))),
        _ => null,
    };

    private static string Name(DigestFigures figures) => $"cijfers-{figures.Period.Code.Replace("..", "-tot-", StringComparison.Ordinal)}";
}
