using System.Text.Json.Serialization;
using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>
/// What follows from a decision. Effects are committed with the case (the outbox) and carried out after it, at least once;
/// each is safe to repeat.
/// </summary>
[JsonDerivedType(typeof(Enqueue), "enqueue")]
[JsonDerivedType(typeof(Send), "send")]
[JsonDerivedType(typeof(PostCard), "card")]
[JsonDerivedType(typeof(Count), "count")]
[JsonDerivedType(typeof(Uncount), "uncount")]
[JsonDerivedType(typeof(Watch), "watch")]
[JsonDerivedType(typeof(Unwatch), "unwatch")]
[JsonDerivedType(typeof(ListFiled), "list-filed")]
[JsonDerivedType(typeof(Relist), "relist")]
[JsonDerivedType(typeof(Tell), "tell")]
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Gives the case to a step, now or not before a time.</summary>
    public sealed record Enqueue(Step Step, Instant? NotBefore = null) : Effect;

    /// <summary>Sends a mail of ours.</summary>
    public sealed record Send(Letter Letter) : Effect;

    /// <summary>Posts the alert with this number as a card to Teams, where that is configured.</summary>
    public sealed record PostCard(int Alert) : Effect;

    /// <summary>Writes a fact into the ledger, over an earlier one of the same row.</summary>
    public sealed record Count(LedgerEntry Entry) : Effect;

    /// <summary>Takes a fact out of the ledger.</summary>
    public sealed record Uncount(string Month, string Row) : Effect;

    /// <summary>Lists the case among the open promises, by due time.</summary>
    public sealed record Watch(Instant DueAt) : Effect;

    /// <summary>Takes the case off the open promises.</summary>
    public sealed record Unwatch(Instant DueAt) : Effect;

    /// <summary>Lists a mail that became no case among those that the coordinator may look at.</summary>
    public sealed record ListFiled(Instant ReceivedAt, Instant FiledAt) : Effect;

    /// <summary>Puts the case as it is now on the lists by which pages and the nightly retention find it.</summary>
    public sealed record Relist : Effect;

    /// <summary>Tells another case what follows from this one: the other half of linking, splitting and merging.</summary>
    public sealed record Tell(CaseNumber Other, KinMessage Message) : Effect;
}

/// <summary>What one case tells another. Each may come twice and late.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<KinMessage>))]
public enum KinMessage
{
    /// <summary>"I am a later case of your child": the other lists it, or says who is the first.</summary>
    LaterCase,

    /// <summary>"I am no case of your child after all."</summary>
    NotSameChild,

    /// <summary>"Your first case is mine now": to the later cases of a case that became a later one itself.</summary>
    FirstCase,

    /// <summary>"You are split off from me": makes the other case.</summary>
    SplitOff,

    /// <summary>"I am merged into you": the other takes over what was registered.</summary>
    Absorb,

    /// <summary>"I was merged into another myself": to a case that was merged into this one at the same moment.</summary>
    Onward,
}

/// <summary>The steps that read a queue of cases.</summary>
public enum Step
{
    /// <summary>Chooses the expert.</summary>
    Routing,

    /// <summary>Alerts the expert.</summary>
    Alerting,

    /// <summary>Guards the promise.</summary>
    Promise,
}

/// <summary>A mail of ours to be written and sent. The text is made when it is sent, from the case; nothing of it is stored.</summary>
/// <param name="Kind">Which mail.</param>
/// <param name="To">To whom.</param>
/// <param name="Step">Its place in the Message-ID, such as <c>alert.1</c>: the same whenever it is sent again.</param>
/// <param name="At">Its Date: the same whenever it is sent again.</param>
/// <param name="Detail">Codes that belong to it: the number of the alert (for all mails to a colleague about a case), the name of a queue, a reason.</param>
public sealed record Letter(LetterKind Kind, Recipient To, string Step, Instant At, string? Detail = null);

/// <summary>The mails that we write.</summary>
public enum LetterKind
{
    /// <summary>To the sender: we have your question, we call before then.</summary>
    Confirmation,

    /// <summary>To a sender whose answer tells of danger: whom to call now.</summary>
    CallNow,

    /// <summary>To a colleague: this one is for you. Detail: the alert's number.</summary>
    Alert,

    /// <summary>To the colleague who has the case: an answer came in. Detail: the alert's number.</summary>
    ReplyReceived,

    /// <summary>To the colleague who has the case: our mail to the referrer came back. Detail: the alert's number.</summary>
    ReferrerUnreachable,

    /// <summary>To the coordinator: the time is up and no contact is recorded. Detail: the alert's number.</summary>
    PromiseMissed,

    /// <summary>To the coordinator: mails became no case and can be looked at. Detail: how many.</summary>
    ReviewWaiting,

    /// <summary>To the coordinator: a mail could not be read. Detail: the reason's code.</summary>
    Quarantined,

    /// <summary>To a colleague who registered by mail: what was registered and which lines were not understood. Detail: the alert's number.</summary>
    RegisteredByMail,

    /// <summary>To a colleague whose mail registers something of a case that it does not name.</summary>
    CaseNeeded,

    /// <summary>To a colleague: the case was handed to you. Detail: the alert's number.</summary>
    HandedOver,

    /// <summary>To a colleague, manager or administrator who asked for it: a link to sign in. Detail: the account's id.</summary>
    SignIn,

    /// <summary>To the administrator: a queue message failed for good. Detail: the queue.</summary>
    Poisoned,

    /// <summary>To the administrator: a mail of ours could not be delivered. Detail: its kind.</summary>
    NotDelivered,
}

/// <summary>To whom a mail of ours goes; resolved to an address only when it is sent.</summary>
/// <param name="Role">Which kind of recipient.</param>
/// <param name="Person">The colleague's or account's id, for <see cref="RecipientRole.Colleague"/> and <see cref="RecipientRole.Account"/>.</param>
public sealed record Recipient(RecipientRole Role, string? Person = null)
{
    /// <summary>Whoever mailed us.</summary>
    public static Recipient Referrer { get; } = new(RecipientRole.Referrer);

    /// <summary>The region's administrator.</summary>
    public static Recipient Administrator { get; } = new(RecipientRole.Administrator);

    /// <summary>Somebody with an account.</summary>
    public static Recipient Account(string id) => new(RecipientRole.Account, id);

    /// <summary>A colleague by id.</summary>
    public static Recipient Colleague(string person) => new(RecipientRole.Colleague, person);
}

/// <summary>The kinds of recipient.</summary>
public enum RecipientRole
{
    /// <summary>Whoever mailed us.</summary>
    Referrer,

    /// <summary>A member of the team.</summary>
    Colleague,

    /// <summary>The region's administrator.</summary>
    Administrator,

    /// <summary>Somebody with an account, by its id.</summary>
    Account,
}
