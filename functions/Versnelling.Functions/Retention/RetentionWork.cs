using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Retention;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Retention;

/// <summary>
/// Forgets what need not be kept any more, by the region's terms. Each step can be cut off anywhere and is finished the next night. What
/// was destroyed is counted by class in a log that names nobody.
/// </summary>
public sealed partial class RetentionWork(CaseIndex index, CaseStore store, Casework casework, LedgerSeal seal, FiledIndex filed, AnswerLog answers, SessionTable sessions, IMailbox mailbox, Tables tables, Region region, TimeProvider time, ILogger<RetentionWork> logger)
{
    private const string Owner = "retention";

    /// <summary>Does what is due, and says how much of what was destroyed.</summary>
    public async Task<Destroyed> RunAsync(CancellationToken cancellation)
    {
        var destroyed = new Destroyed(0, 0, 0, 0, 0);
        try
        {
            await foreach (var open in index.OpenAsync(cancellation))
            {
                if (RetentionRules.IsInactive(open, region, Now))
                    await casework.RunAsync(open.Number, Owner, c => RetentionRules.CloseInactive(c, region, Now), cancellation);
            }

            await foreach (var closed in index.ClosedAsync(cancellation))
                destroyed = await ForgetDueAsync(closed.Number, destroyed, cancellation);
            destroyed = destroyed with { FiledMails = await ForgetFiledAsync(cancellation) };
            destroyed = destroyed with { Answers = await answers.PurgeAsync(Now, cancellation) };
            await sessions.PurgeAsync(Now, cancellation);
        }
        finally
        {
            // Also when it was cut off: what is gone is put down.
            if (destroyed.Any)
                await LogAsync(destroyed, CancellationToken.None);
        }

        Log.Done(logger, destroyed.Addresses, destroyed.Mails, destroyed.Cases, destroyed.FiledMails);
        return destroyed;
    }

    /// <summary>What was destroyed so far, the oldest first.</summary>
    public async Task<IReadOnlyList<(Instant At, Destroyed What)>> HistoryAsync(CancellationToken cancellation)
    {
        var history = new List<(Instant, Destroyed)>();
        await foreach (var row in tables.State.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Destroyed.Partition}"), cancellationToken: cancellation))
            history.Add((InstantPattern.ExtendedIso.Parse(row.RowKey).Value, StoredJson.Read<Destroyed>(row.GetString("Json"))));
        return history;
    }

    /// <summary>Removes a case and those of the same child now, with their mails, because somebody has the right to it; false when there is none.</summary>
    public async Task<bool> ForgetAsync(CaseNumber number, CancellationToken cancellation)
    {
        if (await store.LoadAsync(number, cancellation) is not { Case: { } @case })
            return false;
        var sameChild = await SameChildAsync(@case, cancellation);
        var mails = 0;
        foreach (var one in sameChild)
            mails += await DeleteMailsAsync(one, cancellation);
        var cases = await RemoveAsync(sameChild, cancellation);
        await LogAsync(new Destroyed(0, mails, cases, 0, 0), cancellation);
        return true;
    }

    // What is due of one case; one that can't be done now does not keep the others.
    private async Task<Destroyed> ForgetDueAsync(CaseNumber number, Destroyed destroyed, CancellationToken cancellation)
    {
        try
        {
            if (await store.LoadAsync(number, cancellation) is not { Case: { } @case })
                return destroyed;
            if (RetentionRules.IsAddressDue(@case, region, Now))
            {
                await casework.RunAsync(number, Owner, c => RetentionRules.ForgetAddress(c, Now), cancellation);
                destroyed = destroyed with { Addresses = destroyed.Addresses + 1 };
            }

            if (RetentionRules.AreMailsDue(@case, region, Now))
                destroyed = destroyed with { Mails = destroyed.Mails + await DeleteMailsAsync(@case, cancellation) };
            if (await SameChildAsync(@case, cancellation) is var sameChild && RetentionRules.IsRemovalDue(sameChild, region, Now))
                destroyed = destroyed with { Cases = destroyed.Cases + await RemoveAsync(sameChild, cancellation) };
        }
        catch (Exception failed) when (failed is RequestFailedException or IOException)
        {
            Log.Failed(logger, number, failed.GetType().Name);
        }

        return destroyed;
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<int> DeleteMailsAsync(Case @case, CancellationToken cancellation)
    {
        List<string> references = [.. @case.Replies.Select(r => r.MailReference).Append(@case.MailReference).OfType<string>().Where(r => r.Length > 0)];
        foreach (var reference in references)
            await mailbox.DeleteAsync(reference, cancellation);
        await casework.RunAsync(@case.Number, Owner, c => RetentionRules.MailsDeleted(c, Now), cancellation);
        return references.Count;
    }

    // All rows are sealed before the first case goes: cut off in between, the others still know what the child was counted for.
    private async Task<int> RemoveAsync(IReadOnlyList<Case> sameChild, CancellationToken cancellation)
    {
        await seal.SealAsync(Sealing.Of(sameChild, region), cancellation);
        foreach (var one in sameChild)
        {
            await store.RemoveAsync(one.Number.Value, cancellation);
            await index.RelistAsync(one.Number.Value, null, cancellation);
        }

        return sameChild.Count;
    }

    private async Task<IReadOnlyList<Case>> SameChildAsync(Case @case, CancellationToken cancellation)
    {
        var first = @case.SameChildAs is { } number ? (await store.LoadAsync(number, cancellation))?.Case ?? @case : @case;
        var all = new List<Case> { first };
        foreach (var later in first.LaterCases)
        {
            if (await store.LoadAsync(later, cancellation) is { Case: { } one })
                all.Add(one);
        }

        return all.Any(c => c.Number == @case.Number) ? all : [.. all, @case];
    }

    private async Task<int> ForgetFiledAsync(CancellationToken cancellation)
    {
        var before = Now.InZone(region.Zone).Date.PlusMonths(-region.Retention.MailMonths).AtStartOfDayInZone(region.Zone).ToInstant();
        var count = 0;
        await foreach (var (row, partition) in filed.BeforeAsync(before, cancellation))
        {
            if (await store.ReadRowAsync(partition, Intake.FiledMail.RowKey, cancellation) is { } mail)
                await mailbox.DeleteAsync(mail.GetString(Intake.FiledMail.MailReference), cancellation);
            await store.RemoveAsync(partition, cancellation);
            await filed.RemoveRowAsync(row, cancellation);
            count++;
        }

        return count;
    }

    private async Task LogAsync(Destroyed destroyed, CancellationToken cancellation) => await tables.State.UpsertEntityAsync(
        new TableEntity(Destroyed.Partition, InstantPattern.ExtendedIso.Format(Now)) { ["Json"] = StoredJson.Write(destroyed) }, TableUpdateMode.Replace, cancellation);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Retention of {CaseNumber} failed with {Exception}; it is tried again the next night")]
        public static partial void Failed(ILogger logger, CaseNumber caseNumber, string exception);

        [LoggerMessage(LogLevel.Information, "Retention: {Addresses} addresses, {Mails} mails, {Cases} cases, {Filed} filed mails were forgotten")]
        public static partial void Done(ILogger logger, int addresses, int mails, int cases, int filed);
    }
}

/// <summary>What one run destroyed, by class.</summary>
/// <param name="Addresses">Addresses of referrers.</param>
/// <param name="Mails">Mails of cases.</param>
/// <param name="Cases">Details of cases.</param>
/// <param name="FiledMails">Mails that had become no case.</param>
/// <param name="Answers">Records of when a sender was answered.</param>
public sealed record Destroyed(int Addresses, int Mails, int Cases, int FiledMails, int Answers)
{
    internal const string Partition = "destruction";

    /// <summary>Whether there was anything.</summary>
    public bool Any => this is not { Addresses: 0, Mails: 0, Cases: 0, FiledMails: 0, Answers: 0 };
}
