using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>Fills the placeholders of a sentence with what is true for a case.</summary>
internal sealed class FillIn(Case @case, Region region)
{
    public Deadline Due { get; } = new DutchTime(region.Zone).Deadline(@case.DueAt);

    public string Into(string sentence) => sentence
        .Replace($"{{{ConfirmationTexts.Service}}}", region.Service, StringComparison.Ordinal)
        .Replace($"{{{ConfirmationTexts.Deadline}}}", $"{Due.Word} {Due.Spoken}", StringComparison.Ordinal)
        .Replace($"{{{ConfirmationTexts.Number}}}", @case.Number.Value, StringComparison.Ordinal);
}
