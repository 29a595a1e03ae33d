using Versnelling.Domain.Cases;

namespace Versnelling.Domain.Outcome;

/// <summary>What a colleague does with a case.</summary>
public abstract record OutcomeCommand
{
    private OutcomeCommand(string by) => By = by;

    /// <summary>The colleague's id.</summary>
    public string By { get; }

    /// <summary>"I take this one."</summary>
    public sealed record TakeOver(string By) : OutcomeCommand(By);

    /// <summary>
    /// What is registered, as a whole: an intervention that is not in the list (any more) is withdrawn, and so is a result
    /// that is left out. Contact stays once it was made; children left out stay as they are.
    /// </summary>
    /// <param name="By">The colleague's id.</param>
    /// <param name="Contact">How contact was made; null when this says nothing about it.</param>
    /// <param name="Interventions">The codes of all that was done.</param>
    /// <param name="Result">The code of what came of it; null for none yet.</param>
    /// <param name="Children">How many children it is about; null to leave it.</param>
    public sealed record Register(string By, ContactKind? Contact, IReadOnlyList<string> Interventions, string? Result, int? Children)
        : OutcomeCommand(By);

    /// <summary>"Nothing needs to be done any more."</summary>
    public sealed record Close(string By, ClosingReason Reason) : OutcomeCommand(By);

    /// <summary>"There is something to be done after all."</summary>
    public sealed record Reopen(string By) : OutcomeCommand(By);

    /// <summary>The child lives in this gemeente.</summary>
    public sealed record SetGemeente(string By, string Gemeente) : OutcomeCommand(By);
}
