using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Mails;

namespace Versnelling.Views.Tests.Mails;

/// <summary>Every kind of mail, in each of its shapes.</summary>
internal static class MailSamples
{
    public static readonly LetterLinks Links = new(new Uri("https://ret.example/z/abcdefghijklmnopqrstuv"));

    /// <summary>A parent's case.</summary>
    public static Case Parent { get; } = Sample.Case with { Verwijzer = Verwijzer.Overig, Writer = Writer.Family, Urgency = Urgency.Normaal };

    /// <summary>A young person's.</summary>
    public static Case Young { get; } = Parent with { Writer = Writer.YoungPerson, Children = 1 };

    public static IReadOnlyDictionary<string, Func<Letters, Task<MailContent>>> All { get; } = new Dictionary<string, Func<Letters, Task<MailContent>>>(StringComparer.Ordinal)
    {
        ["confirmation-professional"] = l => Confirm(l, Sample.Case),
        ["confirmation-parent"] = l => Confirm(l, Parent),
        ["confirmation-young-person"] = l => Confirm(l, Young),
        ["confirmation-midnight"] = l => Confirm(l, Sample.Case with { DueAt = Sample.Midnight }),
        ["confirmation-bsn"] = l => Confirm(l, Sample.Case with { BsnFound = true }),
        ["confirmation-crisis"] = l => Confirm(l, Sample.Case with { Urgency = Urgency.Crisis }),
        ["confirmation-crisis-suicide"] = l => Confirm(l, Parent with { Urgency = Urgency.Crisis, Suicide = true }),
        ["confirmation-crisis-young-person"] = l => Confirm(l, Young with { Urgency = Urgency.Crisis, Suicide = true }),
        ["confirmation-crisis-gemeente"] = l => Confirm(l, Parent with { Urgency = Urgency.Crisis, Gemeente = null }),
        ["confirmation-which-gemeente"] = l => Confirm(l, Parent with { Gemeente = null }),
        ["confirmation-two-gemeenten"] = l => Confirm(l, Sample.Case with { Gemeente = null, GemeenteCandidates = ["Almere", "Lelystad"] }),
        ["confirmation-young-person-gemeente"] = l => Confirm(l, Young with { Gemeente = null, GemeenteCandidates = ["Almere", "Lelystad", "Urk"] }),
        ["confirmation-encrypted"] = l => Confirm(l, Sample.Case with { Remarks = ReadingRemarks.Encrypted | ReadingRemarks.Signature }),
        ["confirmation-too-large"] = l => Confirm(l, Parent with { Remarks = ReadingRemarks.TooLarge }),
        ["call-now"] = l => Send(l, LetterKind.CallNow, Parent with { Urgency = Urgency.Crisis, Suicide = true }),
        ["call-now-young-person"] = l => Send(l, LetterKind.CallNow, Young with { Urgency = Urgency.Crisis }),
        ["alert-normaal"] = l => Alert(l, Sample.Case with { Urgency = Urgency.Normaal, Question = Question.Consultatie, Children = 1 }),
        ["alert-spoed"] = l => Alert(l, Sample.Case),
        ["alert-midnight"] = l => Alert(l, Sample.Case with { DueAt = Sample.Midnight }),
        ["alert-crisis"] = l => Alert(l, Sample.Case with { Urgency = Urgency.Crisis }),
        ["alert-gemeente-unknown"] = l => Alert(l, Sample.Case with { Gemeente = null, Alerts = [new(1, "pieter", Sample.Received, [new(ReasonKind.GemeenteUnknown)], Link: null)] }),
        ["reply-received"] = l => Send(l, LetterKind.ReplyReceived, Sample.Case),
        ["reply-withdraws"] = l => Send(l, LetterKind.ReplyReceived, Sample.Case with { Replies = [.. Sample.Replies, Sample.Withdrawal] }),
        ["reply-reopens"] = l => Send(l, LetterKind.ReplyReceived, Sample.Case with { Replies = Sample.Replies }, reopened: true),
        ["referrer-unreachable"] = l => Send(l, LetterKind.ReferrerUnreachable, Sample.Case with { Undelivered = [Sample.NotToReferrer] }),
        ["promise-missed"] = l => Send(l, LetterKind.PromiseMissed, Sample.Case),
        ["review-waiting"] = l => Send(l, LetterKind.ReviewWaiting, null, "3"),
        ["review-waiting-one"] = l => Send(l, LetterKind.ReviewWaiting, null, "1"),
        ["quarantined"] = l => Send(l, LetterKind.Quarantined, null, "empty"),
        ["quarantined-no-headers"] = l => Send(l, LetterKind.Quarantined, null, "no-headers"),
        ["poisoned"] = l => Send(l, LetterKind.Poisoned, null, "alerts"),
        ["handed-over"] = l => Send(l, LetterKind.HandedOver, Sample.Case with { Alerts = [new(1, "pieter", Sample.Received, [new(ReasonKind.HandedOver, Person: "sanne")], Link: null)] }, "1"),
        ["case-needed"] = l => Send(l, LetterKind.CaseNeeded, null),
        ["sign-in"] = l => Send(l, LetterKind.SignIn, null, "nonce"),
        ["registered-by-mail"] = l => Registered(l, "Phone Versnellingstafel VoorkomenUHP", null),
        ["registered-by-mail-partly"] = l => Registered(l, "Phone", "2 ContactNeeded"),
        ["registered-by-mail-unverified"] = l => Registered(l, null, CaseEvent.Unverified),
        ["not-delivered"] = l => Send(l, LetterKind.NotDelivered, Sample.Case, "Confirmation"),
    };

    private static Task<MailContent> Registered(Letters letters, string? codes, string? problems) => letters.RenderAsync(
        new Letter(LetterKind.RegisteredByMail, Recipient.Colleague("pieter"), "registered.1", Sample.Due, "1"),
        codes is null ? Sample.Case : Pages.PageSamples.Registered.Case,
        Sample.Region,
        Links,
        happened:
        [
            .. codes is null ? Array.Empty<CaseEvent>() : [new CaseEvent(CaseEventKind.Registered, Sample.Due, "pieter", codes, Channel.Mail)],
            .. problems is null ? Array.Empty<CaseEvent>() : [new CaseEvent(CaseEventKind.NotUnderstood, Sample.Due, "pieter", problems, Channel.Mail)],
        ]);

    public static Task<MailContent> Confirm(Letters letters, Case @case) =>
        letters.RenderAsync(new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", Sample.Received), @case, Sample.Region, new LetterLinks());

    public static Task<MailContent> Alert(Letters letters, Case @case) =>
        letters.RenderAsync(new Letter(LetterKind.Alert, Recipient.Colleague("sanne"), "alert.1", Sample.Received, "1"), @case, Sample.Region, Links);

    public static Task<MailContent> Send(Letters letters, LetterKind kind, Case? @case, string? detail = null, bool reopened = false) =>
        letters.RenderAsync(new Letter(kind, Recipient.Colleague("pieter"), "step", Sample.Due, detail), @case, Sample.Region, Links, reopened);
}
