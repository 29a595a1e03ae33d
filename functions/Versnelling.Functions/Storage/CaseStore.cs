using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Microsoft.AspNetCore.DataProtection;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Cases in their table. A commit is one transaction in the case's partition: the state, the trail and the effects that follow.
/// The referrer's address is encrypted.
/// </summary>
public sealed class CaseStore(Tables tables, IDataProtectionProvider protection)
{
    private const int SchemaVersion = 1;
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
                pending.Add(new OutboxRow(row.RowKey, row.GetString("Owner"), StoredJson.Read<Effect[]>(row.GetString("Json"))));
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
        return InsertAsync(file, CaseRow, CaseEntity(change.Case), change.Events, change.Effects, owner, cancellation);
    }

    /// <summary>Commits a filed mail or poison message with what follows from it; null when it was there already.</summary>
    public Task<CaseFile?> InsertAsync(string partition, string row, TableEntity entity, IReadOnlyList<Effect> effects, string owner, CancellationToken cancellation) =>
        InsertAsync(new CaseFile(partition, null, default, [], []), row, entity, [], effects, owner, cancellation);

    /// <summary>Commits a change of a case that was read; null when somebody else changed it since.</summary>
    public async Task<CaseFile?> CommitAsync(CaseFile file, Decision.Change change, string owner, CancellationToken cancellation)
    {
        var (actions, pending) = Rows(file.Partition, change.Events, change.Effects, owner);
        if (!ReferenceEquals(change.Case, file.Case))
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, CaseEntity(change.Case), file.ETag));
        try
        {
            var answers = await _table.SubmitTransactionAsync(actions, cancellation);
            var etag = ReferenceEquals(change.Case, file.Case) ? file.ETag : answers.Value[^1].Headers.ETag ?? default;
            return file with { Case = change.Case, ETag = etag, Events = [.. file.Events, .. change.Events], Pending = pending };
        }
        catch (RequestFailedException conflict) when (conflict.Status is 412 or 409)
        {
            return null;
        }
    }

    /// <summary>Puts down that effects were carried out: what that adds to the trail, and what is left to do.</summary>
    public async Task RecordAsync(CaseFile file, OutboxRow left, IReadOnlyList<CaseEvent> events, CancellationToken cancellation)
    {
        if (left.Effects.Count == 0 && events.Count == 0)
        {
            await _table.DeleteEntityAsync(file.Partition, left.Row, ETag.All, cancellation);
            return;
        }

        var actions = events.Select(e => new TableTransactionAction(TableTransactionActionType.Add, EventEntity(file.Partition, e))).ToList();
        actions.Add(left.Effects.Count > 0
            ? new TableTransactionAction(TableTransactionActionType.UpsertReplace, OutboxEntity(file.Partition, left))
            : new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(file.Partition, left.Row), ETag.All));
        try
        {
            await _table.SubmitTransactionAsync(actions, cancellation);
        }
        catch (TableTransactionFailedException gone) when (gone.Status is 404)
        {
            // Another delivery of the same message carried them out too, and put that down first.
        }
    }

    private async Task<CaseFile?> InsertAsync(
        CaseFile file, string row, TableEntity entity, IReadOnlyList<CaseEvent> events, IReadOnlyList<Effect> effects, string owner, CancellationToken cancellation)
    {
        var (actions, pending) = Rows(file.Partition, events, effects, owner);
        (entity.PartitionKey, entity.RowKey) = (file.Partition, row);
        actions.Add(new TableTransactionAction(TableTransactionActionType.Add, entity));
        try
        {
            var answers = await _table.SubmitTransactionAsync(actions, cancellation);
            return file with { ETag = answers.Value[^1].Headers.ETag ?? default, Events = events, Pending = pending };
        }
        catch (RequestFailedException taken) when (taken.Status is 409)
        {
            return null;
        }
    }

    private static (List<TableTransactionAction> Actions, IReadOnlyList<OutboxRow> Pending) Rows(
        string partition, IReadOnlyList<CaseEvent> events, IReadOnlyList<Effect> effects, string owner)
    {
        var actions = events.Select(e => new TableTransactionAction(TableTransactionActionType.Add, EventEntity(partition, e))).ToList();
        if (effects.Count == 0)
            return (actions, []);
        // Named after the content: the same decision taken twice leaves one row.
        var row = new OutboxRow($"{OutboxPrefix}{owner}-{ShortHash(StoredJson.Write(effects))}", owner, effects);
        actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, OutboxEntity(partition, row)));
        return (actions, [row]);
    }

    private static TableEntity EventEntity(string partition, CaseEvent happened) => new(partition, EventRow(happened)) { ["Json"] = StoredJson.Write(happened) };

    private static TableEntity OutboxEntity(string partition, OutboxRow row) => new(partition, row.Row) { ["Owner"] = row.Owner, ["Json"] = StoredJson.Write(row.Effects) };

    // Rows sort by time; the random tail keeps two events of one moment apart.
    private static string EventRow(CaseEvent happened) =>
        string.Create(CultureInfo.InvariantCulture, $"{EventPrefix}{InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'.'fffffff").Format(happened.At)}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");

    private static string ShortHash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];

    private TableEntity CaseEntity(Case @case)
    {
        var entity = new TableEntity(@case.Number.Value, CaseRow)
        {
            ["Schema"] = SchemaVersion,
            ["Json"] = StoredJson.Write(@case with { Referrer = null }),
        };
        if (@case.Referrer is { } referrer)
            entity["Referrer"] = _addresses.Protect(referrer.Value);
        return entity;
    }

    private Case ReadCase(TableEntity row)
    {
        var @case = StoredJson.Read<Case>(row.GetString("Json"));
        return row.GetString("Referrer") is { } referrer
            ? @case with { Referrer = EmailAddress.Parse(_addresses.Unprotect(referrer)) }
            : @case;
    }
}
