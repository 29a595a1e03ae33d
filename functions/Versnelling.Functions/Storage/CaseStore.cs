using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Cases in their table. A commit is one transaction in the case's partition: the state, the trail and the effects that follow.
/// The referrer's address is encrypted.
/// </summary>
public sealed partial class CaseStore(Tables tables, IDataProtectionProvider protection, ILogger<CaseStore> logger)
{
    private const int SchemaVersion = 3;
    private const string CaseRow = "case";
    private const string EventPrefix = "event-";
    private const string OutboxPrefix = "outbox-";
    private readonly TableClient _table = tables.Cases;
    private readonly IDataProtector _addresses = protection.CreateProtector("referrer-address");

    /// <summary>Reads a partition whole; null when it does not exist.</summary>
    public async Task<CaseFile?> LoadAsync(string partition, CancellationToken cancellation)
    {
        Case? @case = null;
        var etag = default(ETag);
        var events = new List<CaseEvent>();
        var pending = new List<OutboxRow>();
        var any = false;
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            any = true;
            if (row.RowKey == CaseRow)
                (@case, etag) = (ReadCase(row), row.ETag);
            else if (row.RowKey.StartsWith(EventPrefix, StringComparison.Ordinal))
                events.Add(StoredJson.Read<CaseEvent>(row.GetString("Json")));
            else if (row.RowKey.StartsWith(OutboxPrefix, StringComparison.Ordinal))
                pending.Add(new OutboxRow(row.RowKey, row.GetString("Owner"), StoredJson.Read<Effect[]>(row.GetString("Json")), row.ETag));
        }

        return any ? new CaseFile(partition, @case, etag, events, pending) : null;
    }

    /// <summary>Reads a case; null when it does not exist.</summary>
    public async Task<CaseFile?> LoadAsync(CaseNumber number, CancellationToken cancellation) =>
        await LoadAsync(number.Value, cancellation) is { Case: not null } file ? file : null;

    /// <summary>Commits a new case; null when its number is taken.</summary>
    public Task<CaseFile?> InsertAsync(Decision.Change change, string owner, CancellationToken cancellation)
    {
        var file = new CaseFile(change.Case.Number.Value, change.Case, default, [], []);
        return InsertAsync(file, CaseRow, CaseEntity(change.Case), change.Events, [.. change.Effects, new Effect.Relist()], owner, cancellation);
    }

    /// <summary>Commits a filed mail or poison message with what follows from it; null when it was there already.</summary>
    public Task<CaseFile?> InsertAsync(string partition, string row, TableEntity entity, IReadOnlyList<Effect> effects, string owner, CancellationToken cancellation) =>
        InsertAsync(new CaseFile(partition, null, default, [], []), row, entity, [], effects, owner, cancellation);

    /// <summary>Commits a change of a case that was read; null when somebody else changed it since.</summary>
    public async Task<CaseFile?> CommitAsync(CaseFile file, Decision.Change change, string owner, CancellationToken cancellation)
    {
        var (actions, pending) = Rows(file.Partition, change.Events, Effects(file.Case!, change), owner);
        var changed = !ReferenceEquals(change.Case, file.Case);
        if (changed)
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateMerge, CaseEntity(change.Case), file.ETag));
        try
        {
            var answers = await _table.SubmitTransactionAsync(actions, cancellation);
            return file with
            {
                Case = change.Case,
                ETag = changed ? ETagOf(answers, ^1) : file.ETag,
                Events = [.. file.Events, .. change.Events],
                Pending = pending is null ? [] : [pending with { ETag = ETagOf(answers, change.Events.Count) }],
            };
        }
        catch (RequestFailedException conflict) when (conflict.Status is 412 or 409)
        {
            // It may be our own commit, whose answer was lost and which was then tried again: its effects are ours to carry out.
            return pending is not null && await LoadAsync(file.Partition, cancellation) is { } now && now.Pending.FirstOrDefault(row => row.Row == pending.Row) is { } ours
                ? now with { Pending = [ours] }
                : null;
        }
    }

    /// <summary>
    /// Puts down that effects were carried out: what that adds to the trail, and what is left to do. Another delivery of the same
    /// message may have done so first; then its word stands.
    /// </summary>
    /// <returns>The row with what is left.</returns>
    public async Task<OutboxRow> RecordAsync(CaseFile file, OutboxRow left, IReadOnlyList<CaseEvent> events)
    {
        // What was done is put down even when the host is being stopped: otherwise it is done again.
        var cancellation = CancellationToken.None;
        try
        {
            if (left.Effects.Count == 0 && events.Count == 0)
            {
                await _table.DeleteEntityAsync(file.Partition, left.Row, left.ETag, cancellation);
                return left;
            }

            var actions = events.Select(e => new TableTransactionAction(TableTransactionActionType.Add, EventEntity(file.Partition, e))).ToList();
            actions.Add(left.Effects.Count > 0
                ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, OutboxEntity(file.Partition, left), left.ETag)
                : new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(file.Partition, left.Row), left.ETag));
            var answers = await _table.SubmitTransactionAsync(actions, cancellation);
            return left.Effects.Count > 0 ? left with { ETag = ETagOf(answers, ^1) } : left;
        }
        catch (RequestFailedException first) when (first.Status is 404 or 412)
        {
            return left;
        }
    }

    /// <summary>Removes a partition whole, the case itself last, so that what was cut off is found again.</summary>
    public async Task RemoveAsync(string partition, CancellationToken cancellation)
    {
        var rows = new List<string>();
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), select: ["RowKey"], cancellationToken: cancellation))
            rows.Add(row.RowKey);
        foreach (var row in rows.Where(r => r != CaseRow).Append(CaseRow))
            await _table.DeleteEntityAsync(partition, row, ETag.All, cancellation);
    }

    /// <summary>The numbers of all cases.</summary>
    public async IAsyncEnumerable<CaseNumber> NumbersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {CaseRow}"), select: ["PartitionKey"], cancellationToken: cancellation))
            yield return CaseNumber.Parse(row.PartitionKey);
    }

    /// <summary>Reads one row of a partition; null when it is not there.</summary>
    public async Task<TableEntity?> ReadRowAsync(string partition, string row, CancellationToken cancellation)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Puts something on the trail of a partition that has no case.</summary>
    public Task NoteAsync(string partition, CaseEvent happened, CancellationToken cancellation) =>
        _table.AddEntityAsync(EventEntity(partition, happened), cancellation);

    private async Task<CaseFile?> InsertAsync(
        CaseFile file, string row, TableEntity entity, IReadOnlyList<CaseEvent> events, IReadOnlyList<Effect> effects, string owner, CancellationToken cancellation)
    {
        var (actions, pending) = Rows(file.Partition, events, effects, owner);
        (entity.PartitionKey, entity.RowKey) = (file.Partition, row);
        actions.Add(new TableTransactionAction(TableTransactionActionType.Add, entity));
        try
        {
            var answers = await _table.SubmitTransactionAsync(actions, cancellation);
            return file with { ETag = ETagOf(answers, ^1), Events = events, Pending = pending is null ? [] : [pending with { ETag = ETagOf(answers, events.Count) }] };
        }
        catch (RequestFailedException taken) when (taken.Status is 409)
        {
            return null;
        }
    }

    // Where a page or retention would find it otherwise than before, the case is listed anew.
    private static IReadOnlyList<Effect> Effects(Case before, Decision.Change change) =>
        CaseListing.Of(before) == CaseListing.Of(change.Case) ? change.Effects : [.. change.Effects, new Effect.Relist()];

    // The events first, then the row of the outbox when there is anything to do.
    private static (List<TableTransactionAction> Actions, OutboxRow? Pending) Rows(
        string partition, IReadOnlyList<CaseEvent> events, IReadOnlyList<Effect> effects, string owner)
    {
        var actions = events.Select(e => new TableTransactionAction(TableTransactionActionType.Add, EventEntity(partition, e))).ToList();
        if (effects.Count == 0)
            return (actions, null);
        // Named by chance, so that a commit whose answer was lost knows its own row again.
        var row = new OutboxRow($"{OutboxPrefix}{owner}-{RandomNumberGenerator.GetHexString(16, lowercase: true)}", owner, effects, default);
        actions.Add(new TableTransactionAction(TableTransactionActionType.Add, OutboxEntity(partition, row)));
        return (actions, row);
    }

    private static ETag ETagOf(Response<IReadOnlyList<Response>> answers, Index index) => answers.Value[index].Headers.ETag ?? default;

    private static TableEntity EventEntity(string partition, CaseEvent happened) => new(partition, EventRow(happened)) { ["Json"] = StoredJson.Write(happened) };

    private static TableEntity OutboxEntity(string partition, OutboxRow row) => new(partition, row.Row) { ["Owner"] = row.Owner, ["Json"] = StoredJson.Write(row.Effects) };

    // Rows sort by time; the random tail keeps two events of one moment apart.
    private static string EventRow(CaseEvent happened) =>
        string.Create(CultureInfo.InvariantCulture, $"{EventPrefix}{InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'.'fffffff").Format(happened.At)}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");

    private TableEntity CaseEntity(Case @case)
    {
        var entity = new TableEntity(@case.Number.Value, CaseRow)
        {
            ["Schema"] = SchemaVersion,
        };
        LongText.Write(entity, "Json", StoredJson.Write(@case with { Referrer = null }));
        // Rows are merged, so that an address that can't be read now stays as it is; to forget one it must be overwritten.
        if (@case.AddressForgottenAt is not null)
            entity["Referrer"] = "";
        else if (@case.Referrer is { } referrer)
            entity["Referrer"] = _addresses.Protect(referrer.Value);
        return entity;
    }

    private Case ReadCase(TableEntity row)
    {
        var @case = StoredJson.Read<Case>(LongText.Read(row, "Json"));
        try
        {
            return row.GetString("Referrer") is { Length: > 0 } referrer
                ? @case with { Referrer = EmailAddress.Parse(_addresses.Unprotect(referrer)) }
                : @case;
        }
        catch (CryptographicException)
        {
            // The keys are gone. The case can still be handled and the mail still read; what is stored stays as it is.
            Log.AddressUnreadable(logger, @case.Number);
            return @case;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{CaseNumber}: the referrer's address can't be decrypted; are the keys of Data Protection or their certificate gone?")]
        public static partial void AddressUnreadable(ILogger logger, CaseNumber caseNumber);
    }
}
