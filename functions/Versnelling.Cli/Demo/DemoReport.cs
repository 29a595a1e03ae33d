using System.Globalization;
using Versnelling.Cli.Printing;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Cli.Demo;

/// <summary>The demo's table: a line per mail.</summary>
internal static class DemoReport
{
    public static void Print(IReadOnlyList<DeliveredMail> mails, DemoState state, Region region, TextWriter output) =>
        Table.Print(
            ["bericht", "soort", "zaak", "gemeente", "naar", "melding na", "uitkomst"],
            mails.Select(mail => Row(mail, state, region)),
            output);

    private static string[] Row(DeliveredMail mail, DemoState state, Region region)
    {
        var name = Path.GetFileNameWithoutExtension(mail.Plan.File);
        var number = mail.Key.Number.Value;
        return mail.Plan.Ends switch
        {
            DemoEnd.Duplicate => [name, "nog eens bezorgd", number, "", "", "", "zelfde zaak"],
            DemoEnd.Automatic => [name, "automatisch", "", "", "", "", "niet beantwoord"],
            DemoEnd.Quarantine => [name, "onleesbaar", "", "", region.Coordinator.FirstName, "", "in quarantaine"],
            _ when state.CaseOf(mail) is { Case: { } @case } file =>
            [
                name, CaseWords.Of(@case.Urgency) is "Normaal" ? "vraag" : CaseWords.Of(@case.Urgency).ToLowerInvariant(), number, @case.Gemeente ?? "onbekend",
                @case.Alerts is [var alert, ..] ? CaseWords.Person(alert.Person, region) : "", After(mail, file.Events), Outcome(@case, region),
            ],
            _ => [name, "vraag", "", "", "", "", "geen zaak"],
        };
    }

    private static string After(DeliveredMail mail, IEnumerable<CaseEvent> events) =>
        events.FirstOrDefault(happened => happened.Kind is CaseEventKind.Alerted) is { } alerted
            ? string.Create(CultureInfo.InvariantCulture, $"{(alerted.At - mail.At).TotalMilliseconds:0} ms")
            : "";

    private static string Outcome(Case @case, Region region) => @case switch
    {
        { Result: { } result } => CaseWords.Code(result.Code, region),
        { TakenOver: not null } => "opgepakt",
        _ => "wacht op contact",
    };
}
