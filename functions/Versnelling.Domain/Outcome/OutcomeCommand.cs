using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>What a colleague does with a case.</summary>
public abstract record OutcomeCommand
{
    private OutcomeCommand(string by) => By = by;

    /// <summary>The colleague's id.</summary>
    public string By { get; }

    /// <summary>The way in, for the audit trail.</summary>
    public Channel Via { get; init; } = Channel.Page;

    /// <summary>"I take this one."</summary>
    public sealed record TakeOver(string By) : OutcomeCommand(By);

    /// <summary>"You take this one": the colleague gets a mail with a link.</summary>
    public sealed record HandOver(string By, string To) : OutcomeCommand(By);

    /// <summary>
    /// What is registered, as changes against what the sender saw, so that what a colleague registered meanwhile stays. Where both
    /// changed the same thing, nothing is registered and the sender chooses.
    /// </summary>
    /// <param name="By">The colleague's id.</param>
    public sealed record Register(string By) : OutcomeCommand(By)
    {
        /// <summary>Contact that was made; null when this says nothing about it. The first contact stays the contact of the case.</summary>
        public MadeContact? Contact { get; init; }

        /// <summary>The codes of what was done, to add.</summary>
        public IReadOnlyList<string> Interventions { get; init; } = [];

        /// <summary>The codes of interventions to take back.</summary>
        public IReadOnlyList<string> WithdrawnInterventions { get; init; } = [];

        /// <summary>The codes of themes to add.</summary>
        public IReadOnlyList<string> Themes { get; init; } = [];

        /// <summary>The codes of themes to take back.</summary>
        public IReadOnlyList<string> WithdrawnThemes { get; init; } = [];

        /// <summary>What came of it, and what the sender saw there; null to leave it.</summary>
        public Change<string?>? Result { get; init; }

        /// <summary>How many children it is about, and what the sender saw there; null to leave it.</summary>
        public Change<int>? Children { get; init; }

        /// <summary>The day on which what is added was done, in the region's zone; null for today.</summary>
        public LocalDate? On { get; init; }
    }

    /// <summary>The machine read it wrong, or did not know: all facts of the case follow. Null leaves a field.</summary>
    public sealed record Correct(string By) : OutcomeCommand(By)
    {
        /// <summary>The child's gemeente by name; seen null when it was unknown.</summary>
        public Change<string?>? Gemeente { get; init; }

        /// <summary>Who asks.</summary>
        public Change<Verwijzer>? Verwijzer { get; init; }

        /// <summary>What is asked.</summary>
        public Change<Question>? Question { get; init; }

        /// <summary>How soon.</summary>
        public Change<Urgency>? Urgency { get; init; }

        /// <summary>The youngest child's band.</summary>
        public Change<AgeBand>? AgeBand { get; init; }

        /// <summary>How many children.</summary>
        public Change<int>? Children { get; init; }
    }

    /// <summary>The child moved to this gemeente: what was done until now stays where it was.</summary>
    public sealed record Move(string By, string Gemeente) : OutcomeCommand(By);

    /// <summary>"The same child as RET-…": this is a later case of it.</summary>
    /// <param name="By">The colleague's id.</param>
    /// <param name="Other">The first case of that child; null when there is none with that number.</param>
    public sealed record LinkChild(string By, Case? Other) : OutcomeCommand(By);

    /// <summary>"Not the same child after all."</summary>
    public sealed record UnlinkChild(string By) : OutcomeCommand(By);

    /// <summary>A case of their own for some of the children, who go another way.</summary>
    /// <param name="By">The colleague's id.</param>
    /// <param name="Children">How many go.</param>
    /// <param name="Ordinal">Which split of this case it is, from 1: the same one twice splits once.</param>
    public sealed record Split(string By, int Children, int Ordinal) : OutcomeCommand(By);

    /// <summary>"This is the same question as RET-…": the other goes on with all that was registered.</summary>
    /// <param name="By">The colleague's id.</param>
    /// <param name="Other">The other case; null when there is none with that number.</param>
    public sealed record Merge(string By, Case? Other) : OutcomeCommand(By);

    /// <summary>"That is why it was later than we promised."</summary>
    public sealed record Explain(string By, MissedReason Reason) : OutcomeCommand(By);

    /// <summary>"Nothing needs to be done any more."</summary>
    public sealed record Close(string By, ClosingReason Reason) : OutcomeCommand(By);

    /// <summary>"There is something to be done after all."</summary>
    public sealed record Reopen(string By) : OutcomeCommand(By);
}

/// <summary>A change of one value against what its sender saw.</summary>
/// <param name="Seen">What the sender saw.</param>
/// <param name="To">What it must become.</param>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed record Change<T>(T Seen, T To);

/// <summary>Contact as a colleague registers it.</summary>
/// <param name="Person">Who made it, by id.</param>
/// <param name="Kind">How.</param>
/// <param name="At">When; null for now.</param>
public sealed record MadeContact(string Person, ContactKind Kind, Instant? At = null);
