using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Why a rule decided: only the rule's id is ever stored; the words are for <c>ret parse</c>.</summary>
/// <param name="Field">The field that it speaks for, such as <c>municipality</c>.</param>
/// <param name="Rule">The rule's id, such as <c>gemeente.label</c>.</param>
/// <param name="Words">The words that decided.</param>
/// <param name="Place">Where they stand: <c>subject</c>, <c>text</c>, <c>quoted</c>, <c>forward</c>, <c>signature</c>, <c>header NAME</c>, <c>sender</c>.</param>
public sealed record Evidence(string Field, string Rule, string Words, string Place);

/// <summary>What a mail means: one disposition, and for requests and replies the fields of the case.</summary>
public sealed record Understanding
{
    /// <summary>What the mail is.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>The child's gemeente by name; null when unknown or in conflict: a guess is worse than asking.</summary>
    public string? Gemeente { get; init; }

    /// <summary>
    /// The gemeenten between which the mail leaves open where the child belongs, in the region's order; empty when it names none
    /// or just one.
    /// </summary>
    public IReadOnlyList<string> GemeenteCandidates { get; init; } = [];

    /// <summary>Who asks.</summary>
    public Verwijzer Verwijzer { get; init; }

    /// <summary>Who writes, for the tone of our answer.</summary>
    public Writer Writer { get; init; }

    /// <summary>Whether the mail comes from whom it says.</summary>
    public SenderTrust Trust { get; init; }

    /// <summary>Whether the mail says that the question is no longer there ("is opgelost, dank").</summary>
    public bool Withdraws { get; init; }

    /// <summary>What is asked.</summary>
    public Question Question { get; init; }

    /// <summary>How soon.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Whether suicide is spoken of, so that the answer names 113 too.</summary>
    public bool Suicide { get; init; }

    /// <summary>The youngest child's band.</summary>
    public AgeBand AgeBand { get; init; }

    /// <summary>How many children help is asked for; 1 if unknown.</summary>
    public int Children { get; init; } = 1;

    /// <summary>Whether the mail holds a BSN; the number itself goes nowhere.</summary>
    public bool BsnFound { get; init; }

    /// <summary>The case number that it names, when there is one.</summary>
    public CaseNumber? CaseNumber { get; init; }

    /// <summary>What decided, field by field.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
