using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To a colleague who registered by mail: what was registered, and which lines were not understood. Nothing of what they wrote.</summary>
internal static class RegisteredByMailMail
{
    public static MailDraft Draft(Case @case, Region region, LetterLinks links, IReadOnlyList<CaseEvent> happened) =>
        new($"[{@case.Number}] {(Registered(happened).Count > 0 ? "Vastgelegd" : "Nog niet vastgelegd")}", [.. Blocks(@case, region, links, happened)]);

    private static IEnumerable<Block> Blocks(Case @case, Region region, LetterLinks links, IReadOnlyList<CaseEvent> happened)
    {
        var done = Registered(happened);
        yield return new Block.Heading(done.Count > 0 ? "Het is vastgelegd" : "Er is nog niets vastgelegd");
        foreach (var line in done)
            yield return new Block.Paragraph(EventWords.Of(line, region) + ".");
        foreach (var problem in happened.Where(e => e.Kind is CaseEventKind.NotUnderstood).SelectMany(e => (e.Detail ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            yield return new Block.Paragraph(Problem(problem, region));
        yield return new Block.Facts(
        [
            new("Zaak", @case.Number.Value),
            new("Gemeente", CaseWords.Gemeente(@case)),
            new("Contact", @case.Contact is { } contact ? CaseWords.Of(contact.Kind).ToLowerInvariant() : "nog niet vastgelegd"),
            new("Gedaan", @case.Interventions.Count == 0 ? "nog niets" : string.Join(", ", @case.Interventions.Select(i => CaseWords.Code(i.Code, region)))),
            new("Resultaat", @case.Result is { } result ? CaseWords.Code(result.Code, region) : "nog geen"),
            new("Kinderen", @case.Children.ToString(CultureInfo.InvariantCulture)),
        ]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }

    private static List<CaseEvent> Registered(IReadOnlyList<CaseEvent> happened) =>
        [.. happened.Where(e => e.Via is Channel.Mail && e.Kind is not CaseEventKind.NotUnderstood)];

    private static string Problem(string code, Region region) =>
        code == CaseEvent.Unverified ? "Wij konden niet nagaan of deze mail echt van jou komt. Daarom is er niets vastgelegd. Leg het vast op de pagina van de zaak."
        : int.TryParse(code, CultureInfo.InvariantCulture, out var line) ? string.Create(CultureInfo.InvariantCulture, $"Regel {line} was niet te begrijpen. Kies op de pagina van de zaak wat je bedoelt.")
        : Enum.TryParse<Refusal>(code, out var reason) ? RefusalErrors.Of(new Decision.Refused(reason), region).Message
        : "Een deel was niet te begrijpen. Kijk op de pagina van de zaak.";
}
