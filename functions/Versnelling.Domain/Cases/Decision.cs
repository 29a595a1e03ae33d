using NodaTime;

namespace Versnelling.Domain.Cases;

/// <summary>What a step decides: a change with what follows from it, nothing, or a refusal that a person is told.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The case changes; the events go into its trail and the effects follow after the commit.</summary>
    public sealed record Change(Case Case, IReadOnlyList<CaseEvent> Events, IReadOnlyList<Effect> Effects) : Decision;

    /// <summary>Nothing to do: the step came twice, late, or after the case had moved on.</summary>
    public sealed record Nothing : Decision;

    /// <summary>It can't be done, for a reason that the person is told.</summary>
    public sealed record Refused(Refusal Reason, string? Detail = null) : Decision;
}

/// <summary>Why something can't be done.</summary>
public enum Refusal
{
    /// <summary>A colleague took the case over first; the detail is that colleague's id.</summary>
    TakenOverBySomebodyElse,

    /// <summary>The gemeente is needed before anything can be counted.</summary>
    GemeenteNeeded,

    /// <summary>Contact is needed before interventions and a result.</summary>
    ContactNeeded,

    /// <summary>The code is not in this region's register; the detail is the code.</summary>
    UnknownCode,

    /// <summary>The number of children must lie between 1 and 20.</summary>
    ChildrenOutOfRange,

    /// <summary>Whoever answered takes no part in the case; the answer becomes a case of its own.</summary>
    NoPartInCase,

    /// <summary>The case was closed too long ago to go on with; the answer becomes a case of its own.</summary>
    ClosedLongAgo,

    /// <summary>The last answer does not say (any more) that the question is no longer there.</summary>
    NotWithdrawn,

    /// <summary>A colleague changed the same thing since the page was opened; the detail is the field, such as <c>Result</c>.</summary>
    ChangedMeanwhile,

    /// <summary>The case was merged into another; the detail is that case's number.</summary>
    Merged,

    /// <summary>There is no case with that number.</summary>
    UnknownCase,

    /// <summary>A case can't be linked to or merged with itself.</summary>
    SameCase,

    /// <summary>There must stay a child on both sides of a split.</summary>
    TooFewChildren,

    /// <summary>There is no such colleague (any more); the detail is the id.</summary>
    UnknownColleague,

    /// <summary>The time lies in the future or before the question came in.</summary>
    TimeOutOfRange,
}

/// <summary>A line of the case's trail: what, when, by whom. Never a name of a child, never free text.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="By">The colleague's id, or <see cref="System"/>.</param>
/// <param name="Detail">Codes that belong to it.</param>
/// <param name="Via">The way in, for the audit trail (NEN 7513); null for what the pipeline does by itself.</param>
public sealed record CaseEvent(CaseEventKind Kind, Instant At, string By, string? Detail = null, Channel? Via = null)
{
    /// <summary>What the pipeline does by itself is done by <c>systeem</c>.</summary>
    public const string System = "systeem";

    /// <summary>The detail of <see cref="CaseEventKind.NotUnderstood"/> when nothing was registered because nobody vouches for the sender.</summary>
    public const string Unverified = "Unverified";
}

/// <summary>By which way somebody came to a case.</summary>
public enum Channel
{
    /// <summary>The pages.</summary>
    Page,

    /// <summary>A mail to the mailbox.</summary>
    Mail,

    /// <summary>The command line.</summary>
    CommandLine,
}

/// <summary>What can happen to a case.</summary>
public enum CaseEventKind
{
    /// <summary>The mail was taken in; the detail is the rules that decided.</summary>
    Received,

    /// <summary>Somebody was chosen; the detail is the colleague's id.</summary>
    Routed,

    /// <summary>An alert was handed to the mail server; the detail is the colleague's id.</summary>
    Alerted,

    /// <summary>A mail of ours was handed to the mail server; the detail is its kind.</summary>
    Mailed,

    /// <summary>A mail of ours could not be sent before its deadline; the detail is its kind.</summary>
    NotMailed,

    /// <summary>An answer of the referrer or a colleague came in; the detail is its place in the mailbox.</summary>
    ReplyReceived,

    /// <summary>Somebody opened the case.</summary>
    Viewed,

    /// <summary>Somebody read the mail.</summary>
    MailRead,

    /// <summary>Somebody took the case over.</summary>
    TakenOver,

    /// <summary>Something of the case was registered; the detail is the codes.</summary>
    Registered,

    /// <summary>The gemeente was set by a colleague, or told by the referrer's answer; the detail is its name.</summary>
    GemeenteSet,

    /// <summary>The time was up without contact.</summary>
    PromiseMissed,

    /// <summary>A mail of ours did not reach a reader; the detail is its step and why, such as <c>alert.1 Bounced</c>.</summary>
    Undelivered,

    /// <summary>An answer told of more haste; the detail is the new urgency.</summary>
    UrgencyRaised,

    /// <summary>Somebody closed the case; the detail is the reason.</summary>
    Closed,

    /// <summary>The case was opened again, by a colleague or by an answer that came in.</summary>
    Reopened,

    /// <summary>A phone call was registered.</summary>
    PhoneRegistered,

    /// <summary>Somebody gave the case to a colleague; the detail is that colleague's id.</summary>
    HandedOver,

    /// <summary>What the machine read was corrected; the detail is the fields with their new values, such as <c>Verwijzer=VeiligThuis</c>.</summary>
    Corrected,

    /// <summary>The child moved; the detail is the new gemeente's name.</summary>
    Moved,

    /// <summary>The case was linked to an earlier one of the same child; the detail is that case's number.</summary>
    ChildLinked,

    /// <summary>That link was taken away; the detail is the other case's number.</summary>
    ChildUnlinked,

    /// <summary>A case was split off for a brother or sister; the detail is its number.</summary>
    SplitOff,

    /// <summary>The case was split off from another; the detail is that case's number.</summary>
    SplitFrom,

    /// <summary>The case was merged into another; the detail is that case's number.</summary>
    MergedInto,

    /// <summary>Another case was merged into this one; the detail is that case's number.</summary>
    Absorbed,

    /// <summary>Commands in a colleague's mail were not understood; the detail is the numbers of their lines.</summary>
    NotUnderstood,

    /// <summary>The referrer's address was forgotten.</summary>
    AddressForgotten,

    /// <summary>The mail was deleted from the mailbox.</summary>
    MailDeleted,

    /// <summary>Somebody told why the promise was broken; the detail is the reason.</summary>
    MissExplained,

    /// <summary>Somebody was refused; the detail is what they wanted.</summary>
    AccessRefused,

    /// <summary>The case was written out for the person that it is about.</summary>
    Exported,
}
