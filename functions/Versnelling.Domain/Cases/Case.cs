using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>
/// What is known of one question to the RET. No names, no free text, no BSN; the referrer's address is there to answer
/// and is stored encrypted.
/// </summary>
public sealed record Case
{
    /// <summary>Its public name.</summary>
    public required CaseNumber Number { get; init; }

    /// <summary>The whole keyed hash from which the number was taken, in hex.</summary>
    public required string Key { get; init; }

    /// <summary>A keyed hash of From, Date and body, in hex: tells the same mail from another with a reused Message-ID.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Where the mailbox keeps the mail; null for a phone call, and once the mail is deleted.</summary>
    public string? MailReference { get; init; }

    /// <summary>How the question came in.</summary>
    public CaseOrigin Origin { get; init; }

    /// <summary>When the mailbox received the mail, or when the phone call was registered: the promise starts.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When contact must have been made.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>When the promise started anew, with the answer that opened a closed case again; null while it starts with the first mail.</summary>
    public Instant? PromisedAnewAt { get; init; }

    /// <summary>Who to answer; null when the mail named nobody or the address is forgotten.</summary>
    public EmailAddress? Referrer { get; init; }

    /// <summary>When the referrer's address was forgotten; null while it is kept.</summary>
    public Instant? AddressForgottenAt { get; init; }

    /// <summary>When the mails were deleted from the mailbox; null while they are kept.</summary>
    public Instant? MailsDeletedAt { get; init; }

    /// <summary>The Message-ID of the mail, so that our answers appear under it; null when it had none.</summary>
    public MessageId? MailId { get; init; }

    /// <summary>The child's gemeente by name; null until known.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Where the child lived before it moved, oldest first. A mistake that was corrected is not among them.</summary>
    public IReadOnlyList<EarlierGemeente> EarlierGemeenten { get; init; } = [];

    /// <summary>The gemeenten between which the mail left open where the child belongs: the sender is asked which it is.</summary>
    public IReadOnlyList<string> GemeenteCandidates { get; init; } = [];

    /// <summary>Who asks.</summary>
    public Verwijzer Verwijzer { get; init; }

    /// <summary>Who wrote, for the tone of our answer.</summary>
    public Writer Writer { get; init; }

    /// <summary>Whether the mail came from whom it says; a failed one gives no commands.</summary>
    public SenderTrust Trust { get; init; }

    /// <summary>What reading the mail came upon besides text.</summary>
    public ReadingRemarks Remarks { get; init; }

    /// <summary>Another case that the mail answers or names, though its sender takes no part in that one; null when there is none.</summary>
    public CaseNumber? Related { get; init; }

    /// <summary>What is asked.</summary>
    public Question Question { get; init; }

    /// <summary>How soon.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Whether suicide is spoken of, so that the answer names 113 too.</summary>
    public bool Suicide { get; init; }

    /// <summary>The youngest child's band.</summary>
    public AgeBand AgeBand { get; init; }

    /// <summary>How many children this is about.</summary>
    public int Children { get; init; } = 1;

    /// <summary>Whether the mail held a BSN, so that the answer asks kindly to leave it out.</summary>
    public bool BsnFound { get; init; }

    /// <summary>The ids of the rules that decided the fields above.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Who was alerted, in order.</summary>
    public IReadOnlyList<Alert> Alerts { get; init; } = [];

    /// <summary>Who works on it; null until somebody takes it over.</summary>
    public TakenOver? TakenOver { get; init; }

    /// <summary>The first contact with the referrer: it ends the promise. Null until there was one.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What was done.</summary>
    public IReadOnlyList<Registered> Interventions { get; init; } = [];

    /// <summary>What came of it.</summary>
    public Registered? Result { get; init; }

    /// <summary>What it is about, for the thematafels.</summary>
    public IReadOnlyList<Registered> Themes { get; init; } = [];

    /// <summary>The first case of the same child, when this is a later one; a child counts once a year. Null for a first or only case.</summary>
    public CaseNumber? SameChildAs { get; init; }

    /// <summary>Later cases of the same child, when this is the first.</summary>
    public IReadOnlyList<CaseNumber> LaterCases { get; init; } = [];

    /// <summary>The case from which this one was split off, for a brother or sister; null for all others.</summary>
    public CaseNumber? SplitFrom { get; init; }

    /// <summary>Cases that were split off from this one.</summary>
    public IReadOnlyList<SplitCase> SplitOff { get; init; } = [];

    /// <summary>The case that took this one in, because both are one question; a merged case counts for nothing. Null for all others.</summary>
    public CaseNumber? MergedInto { get; init; }

    /// <summary>Cases that were merged into this one.</summary>
    public IReadOnlyList<CaseNumber> Absorbed { get; init; } = [];

    /// <summary>Answers that came in, besides the first mail.</summary>
    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>Mails of ours that did not reach a reader.</summary>
    public IReadOnlyList<Undelivered> Undelivered { get; init; } = [];

    /// <summary>When the promise was found broken; null when it was not.</summary>
    public Instant? MissedAt { get; init; }

    /// <summary>Why the promise was broken; null when it was not, or nobody said.</summary>
    public MissedReason? MissedReason { get; init; }

    /// <summary>How often it was opened again after closing: each time the promise is a new one.</summary>
    public int Reopenings { get; init; }

    /// <summary>By whom and why it was closed; null while it is open.</summary>
    public Closed? Closed { get; init; }
}

/// <summary>A mail of ours to a colleague, with a link of its own to the case.</summary>
/// <param name="Number">Counts from 1 within the case; part of the mail's Message-ID.</param>
/// <param name="Person">The colleague's id.</param>
/// <param name="At">When it was decided; the mail's Date, also when it is sent again.</param>
/// <param name="Reasons">Why this colleague.</param>
/// <param name="Link">The hash of the handle in its link; null once revoked.</param>
/// <param name="SentAt">When it was given to be sent; null until then.</param>
public sealed record Alert(int Number, string Person, Instant At, IReadOnlyList<Reason> Reasons, string? Link, Instant? SentAt = null);

/// <summary>An answer that joined the case.</summary>
/// <param name="Key">The keyed hash of its Message-ID: the same answer twice joins once.</param>
/// <param name="MailReference">Where the mailbox keeps it.</param>
/// <param name="At">When it was received.</param>
/// <param name="Withdraws">Whether it says that the question is no longer there.</param>
/// <param name="Trust">Whether it came from whom it says.</param>
/// <param name="Fingerprint">Tells the same answer from another with a reused Message-ID; null in rows of version 1.</param>
/// <param name="Told">The colleague who was told, by id; null when nobody needed to be.</param>
public sealed record Reply(
    string Key, string MailReference, Instant At, bool Withdraws = false, SenderTrust Trust = SenderTrust.Unknown, string? Fingerprint = null, string? Told = null);

/// <summary>A mail of ours that did not reach a reader.</summary>
/// <param name="Step">Its place in the Message-ID, such as <c>alert.1</c>.</param>
/// <param name="Why">What came back.</param>
/// <param name="At">When that came back.</param>
/// <param name="Person">The colleague's id when it was for one; null when it was for the referrer.</param>
public sealed record Undelivered(string Step, UndeliveredReason Why, Instant At, string? Person = null);

/// <summary>Why a mail of ours did not reach a reader.</summary>
public enum UndeliveredReason
{
    /// <summary>A mail system reported that it could not be delivered.</summary>
    Bounced,

    /// <summary>An out-of-office answer came back.</summary>
    Away,
}

/// <summary>That a case was closed.</summary>
/// <param name="By">The colleague's id.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record Closed(string By, Instant At, ClosingReason Reason);

/// <summary>Why the promise was broken.</summary>
public enum MissedReason
{
    /// <summary>We tried in time and reached nobody.</summary>
    NotReached,

    /// <summary>The number or the address was wrong.</summary>
    WrongDetails,

    /// <summary>Nobody saw the alert in time.</summary>
    NotSeen,

    /// <summary>There was no time.</summary>
    NoTime,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Why a case was closed.</summary>
public enum ClosingReason
{
    /// <summary>The referrer wrote that the question is no longer there.</summary>
    Withdrawn,

    /// <summary>All that could be done is done.</summary>
    Done,

    /// <summary>It was no question for the RET.</summary>
    NotForUs,

    /// <summary>It is the same question as another case, which goes on.</summary>
    Merged,

    /// <summary>Nothing happened for so long that it was closed by itself.</summary>
    Inactive,
}

/// <summary>A case that was split off, and how many children went with it.</summary>
public sealed record SplitCase(CaseNumber Number, int Children);

/// <summary>How a question came in.</summary>
public enum CaseOrigin
{
    /// <summary>By mail.</summary>
    Mail,

    /// <summary>By telephone, registered on a page.</summary>
    Phone,
}

/// <summary>A gemeente where the child lived until it moved: what was done until then counts there.</summary>
/// <param name="Gemeente">Its name.</param>
/// <param name="Until">When the move was registered.</param>
public sealed record EarlierGemeente(string Gemeente, Instant Until);

/// <summary>Why an alert went to somebody, for a sentence in the alert.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Gemeente">The gemeente that it is about.</param>
/// <param name="Person">The colleague that it is about, by id.</param>
/// <param name="Day">The day that it is about.</param>
public sealed record Reason(ReasonKind Kind, string? Gemeente = null, string? Person = null, LocalDate? Day = null);

/// <summary>The reasons to alert somebody.</summary>
public enum ReasonKind
{
    /// <summary>This colleague is on duty for the gemeente that day.</summary>
    OnDuty,

    /// <summary>The colleague on duty does not work that day; this one is the next in order.</summary>
    Backup,

    /// <summary>The mail came outside working hours: that day is the next working day.</summary>
    NextWorkingDay,

    /// <summary>The gemeente is unknown, so the coordinator decides.</summary>
    GemeenteUnknown,

    /// <summary>Nobody is on duty for the gemeente that day, so the coordinator decides.</summary>
    NobodyOnDuty,

    /// <summary>The time is up and no contact is recorded.</summary>
    PromiseMissed,

    /// <summary>An answer came in.</summary>
    ReplyReceived,

    /// <summary>The alert to a colleague (the person) came back undelivered, so this one is next.</summary>
    ColleagueUnreachable,

    /// <summary>A colleague (the person) answered the alert with an out-of-office notice, so this one is next.</summary>
    ColleagueAway,

    /// <summary>A colleague (the person) handed the case over.</summary>
    HandedOver,

    /// <summary>This colleague registered something by mail.</summary>
    RegisteredByMail,
}

/// <summary>Who took the case over, and when.</summary>
public sealed record TakenOver(string Person, Instant At);

/// <summary>The contact with the referrer: by whom, when and how.</summary>
public sealed record Contact(string Person, Instant At, ContactKind Kind);

/// <summary>How contact was made.</summary>
public enum ContactKind
{
    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By mail.</summary>
    Mail,

    /// <summary>Face to face or by video.</summary>
    Meeting,
}

/// <summary>A code of the register, and when it was registered: that is the month in which it counts.</summary>
public sealed record Registered(string Code, Instant At);
