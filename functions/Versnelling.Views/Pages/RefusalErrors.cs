using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Pages;

/// <summary>Tells a colleague why something could not be done, at the field that it is about.</summary>
public static class RefusalErrors
{
    /// <summary>The error to show for a refusal.</summary>
    /// <param name="refused">The refusal.</param>
    /// <param name="region">The region.</param>
    /// <param name="case">The case as it is now, so that one sees what a colleague changed meanwhile; null where there is none yet.</param>
    public static FormError Of(Decision.Refused refused, Region region, Case? @case = null) => refused.Reason switch
    {
        Refusal.TakenOverBySomebodyElse when refused.Detail is { } person =>
            new(null, $"{CaseWords.Person(person, region)} heeft deze zaak al opgepakt. Je hoeft niets te doen."),
        Refusal.TakenOverBySomebodyElse => new(null, "Een collega heeft deze zaak al opgepakt. Je hoeft niets te doen."),
        Refusal.GemeenteNeeded => new(FormFields.Gemeente, "Kies eerst de gemeente van het kind."),
        Refusal.ContactNeeded => new(FormFields.Contact, "Kies hoe er contact is geweest. Zonder contact kun je nog niets vastleggen."),
        Refusal.UnknownCode => new(null, "Deze keuze bestaat niet (meer). Bekijk het formulier en kies opnieuw."),
        Refusal.ChildrenOutOfRange => new(FormFields.Children, "Vul een heel getal in van 1 tot en met 20."),
        Refusal.NoPartInCase => new(null, "De afzender hoort niet bij deze zaak."),
        Refusal.ClosedLongAgo => new(null, "Deze zaak is al lang gesloten. Open hem eerst weer."),
        Refusal.NotWithdrawn => new(null, "In het laatste bericht staat niet (meer) dat de vraag is opgelost. Lees dat bericht eerst."),
        Refusal.ChangedMeanwhile => new(MeanwhileField(refused.Detail), $"Een collega heeft dit intussen veranderd{Now(refused.Detail, @case, region)}. Kies wat klopt en sla het nog een keer op."),
        Refusal.Merged => new(null, $"Deze zaak is samengevoegd met {refused.Detail}. Ga daar verder."),
        Refusal.UnknownCase => new(FormFields.Other, "Er is geen zaak met dit nummer. Kijk het nog eens na."),
        Refusal.SameCase => new(FormFields.Other, "Dit is het nummer van deze zaak zelf, of de zaken horen al bij elkaar."),
        Refusal.TooFewChildren => new(KinForms.SplitChildren, "Aan beide kanten moet een kind overblijven. Vul een kleiner getal in."),
        Refusal.UnknownColleague => new(FormFields.To, "Deze collega hoort niet (meer) bij het team. Kies een ander."),
        Refusal.TimeOutOfRange => new(FormFields.Day, "Kies een dag die niet in de toekomst ligt, en niet voor de dag waarop de vraag kwam."),
        _ => throw new ArgumentOutOfRangeException(nameof(refused), refused.Reason, "There are no words for this refusal."),
    };

    private static string Now(string? field, Case? @case, Region region) => (field, @case) switch
    {
        (_, null) => "",
        (nameof(Case.Result), var c) => $" in: {(c.Result is { } result ? CaseWords.Code(result.Code, region) : "nog geen resultaat")}",
        (nameof(Case.Children), var c) => $" in: {CaseWords.Children(c.Children)}",
        (nameof(Case.Gemeente), var c) => $" in: {CaseWords.Gemeente(c)}",
        (nameof(Case.Verwijzer), var c) => $" in: {CaseWords.Verwijzer(c, region)}",
        (nameof(Case.Question), var c) => $" in: {CaseWords.Of(c.Question)}",
        (nameof(Case.Urgency), var c) => $" in: {CaseWords.Of(c.Urgency)}",
        (nameof(Case.AgeBand), var c) => $" in: {CaseWords.Of(c.AgeBand)}",
        _ => "",
    };

    private static string? MeanwhileField(string? field) => field switch
    {
        nameof(Case.Result) => FormFields.Result,
        nameof(Case.Children) => FormFields.Children,
        nameof(Case.Gemeente) => FormFields.Gemeente,
        nameof(Case.Verwijzer) => FormFields.Verwijzer,
        nameof(Case.Question) => FormFields.Question,
        nameof(Case.Urgency) => FormFields.Urgency,
        nameof(Case.AgeBand) => FormFields.AgeBand,
        _ => null,
    };
}
