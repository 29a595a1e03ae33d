using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Pages;

/// <summary>Tells a colleague why something could not be done, at the field that it is about.</summary>
public static class RefusalErrors
{
    /// <summary>The error to show for a refusal.</summary>
    public static FormError Of(Decision.Refused refused, Region region) => refused.Reason switch
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
        _ => throw new ArgumentOutOfRangeException(nameof(refused), refused.Reason, "There are no words for this refusal."),
    };
}
