using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.SignIn;

/// <summary>
/// Sessions by person, so that each can be ended from elsewhere: a cookie alone opens nothing. Of a session's id only its hash is
/// kept. Beside them lies since when a person's links in mails count.
/// </summary>
public sealed class SessionTable(Tables tables)
{
    /// <summary>How long a session lasts: a working day.</summary>
    public static Duration Lifetime { get; } = Duration.FromHours(12);

    private const string Links = "links";
    private const string Begun = "Begun";

    /// <summary>Begins a session and gives its id, which is stored nowhere but in the cookie.</summary>
    public async Task<string> BeginAsync(string account, Instant now, CancellationToken cancellation)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await tables.Sessions.AddEntityAsync(new TableEntity(account, CaseIdentity.LinkHash(id)) { [Begun] = InstantPattern.ExtendedIso.Format(now) }, cancellation);
        return id;
    }

    /// <summary>Whether a session is there and has not ended.</summary>
    public async Task<bool> IsOpenAsync(string account, string id, Instant now, CancellationToken cancellation)
    {
        var row = await tables.Sessions.GetEntityIfExistsAsync<TableEntity>(account, CaseIdentity.LinkHash(id), cancellationToken: cancellation);
        return row.HasValue && now < Moment(row.Value!) + Lifetime;
    }

    /// <summary>The open sessions of a person, newest first; those that ended are taken out.</summary>
    public async Task<IReadOnlyList<OpenSession>> ListAsync(string account, Instant now, CancellationToken cancellation)
    {
        var open = new List<OpenSession>();
        await foreach (var row in tables.Sessions.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {account}"), cancellationToken: cancellation))
        {
            if (row.RowKey == Links)
                continue;
            if (now < Moment(row) + Lifetime)
                open.Add(new OpenSession(row.RowKey, Moment(row)));
            else
                await tables.Sessions.DeleteEntityAsync(account, row.RowKey, ETag.All, cancellation);
        }

        return [.. open.OrderByDescending(s => s.Begun)];
    }

    /// <summary>Ends a session; nothing happens when it is not there.</summary>
    public Task EndAsync(string account, string hash, CancellationToken cancellation) =>
        tables.Sessions.DeleteEntityAsync(account, hash, ETag.All, cancellation);

    /// <summary>Ends all sessions of a person and makes all links in mails to them of no use: a telephone is lost.</summary>
    public async Task EndAllAsync(string account, Instant now, CancellationToken cancellation)
    {
        await tables.Sessions.UpsertEntityAsync(new TableEntity(account, Links) { ["From"] = InstantPattern.ExtendedIso.Format(now) }, TableUpdateMode.Replace, cancellation);
        foreach (var session in await ListAsync(account, now, cancellation))
            await EndAsync(account, session.Hash, cancellation);
    }

    /// <summary>Takes out the sessions that ended, and the links to sign in that nobody used.</summary>
    public async Task PurgeAsync(Instant now, CancellationToken cancellation)
    {
        await foreach (var row in tables.Sessions.QueryAsync<TableEntity>(cancellationToken: cancellation))
        {
            var ended = row.ContainsKey(Begun) ? now >= Moment(row) + Lifetime : SignInLinks.IsOver(row, now);
            if (ended)
                await tables.Sessions.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
        }
    }

    /// <summary>Whether a link of this moment still counts for a person.</summary>
    public async Task<bool> CountsAsync(string account, Instant linkMadeAt, CancellationToken cancellation)
    {
        var row = await tables.Sessions.GetEntityIfExistsAsync<TableEntity>(account, Links, cancellationToken: cancellation);
        return !row.HasValue || linkMadeAt > InstantPattern.ExtendedIso.Parse(row.Value!.GetString("From")).Value;
    }

    private static Instant Moment(TableEntity row) => InstantPattern.ExtendedIso.Parse(row.GetString(Begun)).Value;
}

/// <summary>A session that is open.</summary>
/// <param name="Hash">The hash of its id.</param>
/// <param name="Begun">When it began.</param>
public sealed record OpenSession(string Hash, Instant Begun);
