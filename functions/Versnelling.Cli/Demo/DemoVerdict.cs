using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Demo;

/// <summary>Compares what happened with the plan. Each difference is a Dutch sentence; none means that all is well.</summary>
internal sealed class DemoVerdict(IReadOnlyList<DeliveredMail> mails, Region region)
{
    private const string Crisis = "112";
    private const string Suicide = "113";
    private const string Heading = "Uw bericht is aangekomen";

    /// <summary>What is not as it must be.</summary>
    public IReadOnlyList<string> Problems(DemoState state) => [.. mails.SelectMany(mail => Of(mail, state)), .. Totals(state), .. new SentVerdict(mails, region).Problems(state.Sent)];

    private IEnumerable<string> Totals(DemoState state)
    {
        var planned = mails.Count(mail => mail.Plan.Ends is DemoEnd.Case);
        if (state.Cases.Count != planned)
            yield return $"er zijn {state.Cases.Count} zaken, maar het moeten er {planned} zijn";
    }

    private IEnumerable<string> Of(DeliveredMail mail, DemoState state)
    {
        var problems = mail.Plan.Ends switch
        {
            DemoEnd.Case => Folder(mail, state, "cur").Concat(Case(mail, state)),
            DemoEnd.Duplicate => Folder(mail, state, "cur"),
            DemoEnd.Automatic => Folder(mail, state, ".Automatisch/cur"),
            _ => Folder(mail, state, ".Quarantaine/cur"),
        };
        return problems.Select(problem => $"{mail.Plan.File}: {problem}");
    }

    private static IEnumerable<string> Folder(DeliveredMail mail, DemoState state, string expected)
    {
        var folder = state.FolderOf(mail);
        if (folder != expected)
            yield return folder.Length == 0 ? "de mail is weg uit de postbus" : $"de mail ligt in de map {folder} en hoort in {expected}";
    }

    private IEnumerable<string> Case(DeliveredMail mail, DemoState state)
    {
        if (state.CaseOf(mail) is not { Case: { } @case } file)
            return ["er is geen zaak"];
        return Facts(mail.Plan, @case, file).Concat(Confirmation(mail, file, @case, state)).Concat(Alert(file, @case, state));
    }

    private static IEnumerable<string> Facts(PlannedMail plan, Case @case, CaseFile file)
    {
        if (@case.Gemeente != plan.Gemeente)
            yield return $"de gemeente is {@case.Gemeente ?? "onbekend"} en moet {plan.Gemeente ?? "onbekend"} zijn";
        if (@case.Urgency != plan.Urgency)
            yield return $"de urgentie is {@case.Urgency} en moet {plan.Urgency} zijn";
        if (file.Pending.Count > 0)
            yield return $"er wacht nog werk: {string.Join(", ", file.Pending.Select(pending => pending.Row))}";
        if (!file.Events.Any(happened => happened.Kind is CaseEventKind.Alerted))
            yield return "de melding staat niet in de geschiedenis van de zaak";
    }

    private static IEnumerable<string> Confirmation(DeliveredMail mail, CaseFile file, Case @case, DemoState state)
    {
        var confirmations = state.SentOf(file, "confirmation");
        if (confirmations.Count != 1 || !confirmations[0].IsTo(mail.Mail.From?.Value ?? ""))
        {
            yield return $"de afzender kreeg {confirmations.Count} bevestigingen, maar dat moet er één zijn";
            yield break;
        }

        var text = confirmations[0].Text;
        if (@case.Urgency is Urgency.Crisis && !Comes(Crisis, before: Heading, text))
            yield return "de bevestiging bij een crisis begint niet met de noodnummers";
        if (@case.Suicide && !Comes(Suicide, before: Heading, text))
            yield return "de bevestiging noemt 113 Zelfmoordpreventie niet vooraan";
    }

    private IEnumerable<string> Alert(CaseFile file, Case @case, DemoState state)
    {
        var alerts = state.SentOf(file, "alert.");
        if (alerts.Count != 1 || @case.Alerts.Count != 1)
        {
            yield return $"er gingen {alerts.Count} meldingen uit, maar dat moet er één zijn";
            yield break;
        }

        var onDuty = OnDuty.Find(region, @case.Gemeente, @case.Alerts[0].At).Colleague;
        if (!alerts[0].IsTo(onDuty.Address.Value))
            yield return $"de melding ging niet naar {onDuty.FirstName}, die dienst heeft";
    }

    private static bool Comes(string words, string before, string text) =>
        text.IndexOf(words, StringComparison.Ordinal) is var first and >= 0 && first < text.IndexOf(before, StringComparison.Ordinal);
}
