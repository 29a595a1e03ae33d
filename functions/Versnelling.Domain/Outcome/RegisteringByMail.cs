using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>
/// Decides what a colleague's mail registers. Only who is verified registers anything: an address alone can be forged. Whatever could
/// not be done is on the trail, so that the answer can tell it.
/// </summary>
public static class RegisteringByMail
{
    /// <summary>What a mail asks to register; null when it is no colleague's or asks nothing.</summary>
    public static MailedCommands? Wanted(Case @case, IncomingMail mail, Region region, LocalDate today)
    {
        if (region.FindColleague(mail.From) is null)
            return null;
        var commands = MailedCommands.Read(MailUnderstanding.Parts(mail, region).Text, region, today);
        return commands.Any || MailsReferrer(@case, mail) ? commands : null;
    }

    /// <summary>Whether a mail that belongs to no case only registers something: a colleague's, verified, with commands that are understood.</summary>
    public static bool LacksCase(Arrival arrival, Region region) =>
        region.FindColleague(arrival.Mail.From) is not null
        && arrival.Understanding.Trust is SenderTrust.Verified
        && MailedCommands.Read(MailUnderstanding.Parts(arrival.Mail, region).Text, region, arrival.Mail.ReceivedAt.InZone(region.Zone).Date) is { HasRegistration: true } or { Close: true } or { Reopen: true };

    /// <summary>Takes the commands in order: where the child lives, what was done, and whether that is all.</summary>
    public static Decision.Change Decide(Case @case, MailedCommands wanted, Arrival arrival, Region region, CaseIdentity identity, Instant now)
    {
        var me = region.FindColleague(arrival.Mail.From)!;
        if (arrival.Understanding.Trust is not SenderTrust.Verified)
            return new Decision.Change(@case, [new CaseEvent(CaseEventKind.NotUnderstood, now, me.Id, CaseEvent.Unverified, Channel.Mail)], []);

        var (after, events, effects) = (@case, new List<CaseEvent>(), new List<Effect>());
        List<string> refused = [.. wanted.NotUnderstood.Select(line => line.ToString(CultureInfo.InvariantCulture))];
        foreach (var command in Commands(@case, wanted, arrival, me))
        {
            switch (OutcomeRules.Decide(after, command, now, region, identity))
            {
                case Decision.Change change:
                    after = change.Case;
                    events.AddRange(change.Events);
                    effects.AddRange(change.Effects);
                    break;
                case Decision.Refused(var reason, _):
                    refused.Add(reason.ToString());
                    break;
            }
        }

        if (refused.Count > 0)
            events.Add(new CaseEvent(CaseEventKind.NotUnderstood, now, me.Id, string.Join(' ', refused), Channel.Mail));
        return new Decision.Change(after, events, effects);
    }

    /// <summary>Whether this is a colleague's own mail to the referrer, with us in copy: that is contact.</summary>
    private static bool MailsReferrer(Case @case, IncomingMail mail) =>
        @case is { Contact: null, Referrer: { } referrer } && mail.Recipients.Contains(referrer);

    private static IEnumerable<OutcomeCommand> Commands(Case @case, MailedCommands wanted, Arrival arrival, Colleague me)
    {
        if (wanted.Reopen)
            yield return new OutcomeCommand.Reopen(me.Id) { Via = Channel.Mail };
        if (wanted.Gemeente is { } gemeente)
            yield return new OutcomeCommand.Correct(me.Id) { Via = Channel.Mail, Gemeente = new Change<string?>(@case.Gemeente, gemeente) };
        var contact = wanted.Contact ?? (MailsReferrer(@case, arrival.Mail) ? ContactKind.Mail : null);
        if (wanted.HasRegistration || contact is not null)
        {
            yield return new OutcomeCommand.Register(me.Id)
            {
                Via = Channel.Mail,
                Contact = contact is { } kind ? new MadeContact(me.Id, kind, arrival.Mail.ReceivedAt) : null,
                Interventions = wanted.Interventions,
                WithdrawnInterventions = wanted.Withdrawn,
                Themes = wanted.Themes,
                Result = wanted.Result is { } result ? new Change<string?>(@case.Result?.Code, result) : null,
                Children = wanted.Children is { } children ? new Change<int>(@case.Children, children) : null,
            };
        }

        if (wanted.Close)
            yield return new OutcomeCommand.Close(me.Id, ClosingReason.Done) { Via = Channel.Mail };
    }
}
