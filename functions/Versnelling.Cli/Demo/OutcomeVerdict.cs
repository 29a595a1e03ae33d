using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;

namespace Versnelling.Cli.Demo;

/// <summary>Compares the registered outcome, and the figures that follow from it, with what the demo's colleague did.</summary>
internal static class OutcomeVerdict
{
    public static IEnumerable<string> Problems(Case @case, DigestFigures figures)
    {
        if (@case.TakenOver?.Person != @case.Alerts[0].Person)
            yield return $"{@case.Number}: de zaak is niet opgepakt door wie de melding kreeg";
        if (@case.Contact is not { Kind: ContactKind.Phone })
            yield return $"{@case.Number}: het contact is niet geregistreerd";
        if (@case.Interventions is not [{ Code: ExpertAtWork.Intervention }] || @case.Result?.Code != ExpertAtWork.Result)
            yield return $"{@case.Number}: de uitkomst is niet geregistreerd";

        string[] counted = [RegisterCode.Consultatie, @case.Verwijzer.ToString(), ExpertAtWork.Intervention, ExpertAtWork.Result];
        foreach (var row in figures.Rows)
        {
            var expected = counted.Contains(row.Code) ? 1 : 0;
            if (row.Total != expected || (expected == 1 && row.Counts[Column(figures, @case)] != 1))
                yield return $"cijfers: bij {row.Label} staat {row.Total} en dat moet {expected} zijn";
        }

        foreach (var remark in figures.Remarks)
            yield return $"cijfers: {remark}";
    }

    private static int Column(DigestFigures figures, Case @case) => figures.Columns.Select(column => column.Gemeente).ToList().IndexOf(@case.Gemeente ?? "");
}
