using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To a colleague: this one is for you. Read in five seconds, on a telephone.</summary>
internal static class AlertMail
{
    public static MailDraft Draft(Letter letter, Case @case, Region region, LetterLinks links)
    {
        var alert = @case.Alerts.FirstOrDefault(a => a.Number.ToString(CultureInfo.InvariantCulture) == letter.Detail)
            ?? throw new ArgumentException("The case has no alert with the letter's number.", nameof(letter));
        return new(Subject(@case), [.. Blocks(@case, alert, region, links)]);
    }

    private static string Subject(Case @case)
    {
        var urgency = @case.Urgency == Urgency.Normaal ? "" : CaseWords.Of(@case.Urgency) + " · ";
        return $"[{@case.Number}] {urgency}{@case.Gemeente ?? "Gemeente onbekend"} · {CaseWords.Of(@case.Question)}";
    }

    private static IEnumerable<Block> Blocks(Case @case, Alert alert, Region region, LetterLinks links)
    {
        if (@case.Urgency != Urgency.Normaal)
            yield return new Block.Flag(@case.Urgency, CaseWords.Of(@case.Urgency));
        yield return new Block.Heading(@case.Gemeente is { } gemeente ? $"Nieuwe vraag uit {gemeente}" : "Nieuwe vraag, gemeente onbekend");
        yield return new Block.Facts([.. CaseFacts.All(@case, region)]);
        var why = ReasonWords.Of(alert.Reasons, region);
        if (why.Length > 0)
            yield return new Block.Paragraph(why);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }
}
