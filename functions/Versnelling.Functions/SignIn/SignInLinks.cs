using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.SignIn;

/// <summary>
/// Links to sign in, by mail: each works once, for a quarter of an hour, and only its hash is kept. A person gets at most three at a
/// time, so that nobody's mailbox can be filled.
/// </summary>
public sealed class SignInLinks(Tables tables, LetterDelivery letters, CaseIdentity identity)
{
    private static readonly Duration Lifetime = Duration.FromMinutes(15);
    private const int Most = 3;
    private const string Until = "Until";

    /// <summary>Mails a link to somebody with an account, unless three are open.</summary>
    public async Task SendAsync(Account account, Instant now, CancellationToken cancellation)
    {
        var open = 0;
        await foreach (var row in tables.Sessions.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(account.Id)}"), cancellationToken: cancellation))
        {
            if (!IsOver(row, now))
                open++;
            else
                await tables.Sessions.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
        }

        if (open >= Most)
            return;
        var nonce = RandomNumberGenerator.GetHexString(16, lowercase: true);
        await tables.Sessions.AddEntityAsync(
            new TableEntity(Partition(account.Id), CaseIdentity.LinkHash(identity.SignInHandle(account.Id, nonce))) { [Until] = InstantPattern.ExtendedIso.Format(now + Lifetime) },
            cancellation);
        var letter = new Letter(LetterKind.SignIn, Recipient.Account(account.Id), nonce, now, nonce);
        await letters.DeliverAsync(letter, new CaseFile("inloggen", null, default, [], []), cancellation);
    }

    /// <summary>Whether a row is a link whose time is over.</summary>
    internal static bool IsOver(TableEntity row, Instant now) => row.GetString(Until) is { } until && now >= InstantPattern.ExtendedIso.Parse(until).Value;

    /// <summary>Whether a link works.</summary>
    public async Task<bool> WorksAsync(string account, string handle, Instant now, CancellationToken cancellation) =>
        await FindAsync(account, handle, now, cancellation) is not null;

    /// <summary>Uses a link up; false when it does not work (any more).</summary>
    public async Task<bool> UseAsync(string account, string handle, Instant now, CancellationToken cancellation)
    {
        if (await FindAsync(account, handle, now, cancellation) is not { } row)
            return false;
        try
        {
            // Of two at once the second finds nothing: deleting what is gone answers 404, which this client does not throw.
            var answer = await tables.Sessions.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
            return answer.Status is 204;
        }
        catch (RequestFailedException changed) when (changed.Status is 412)
        {
            return false;
        }
    }

    private async Task<TableEntity?> FindAsync(string account, string handle, Instant now, CancellationToken cancellation)
    {
        var found = await tables.Sessions.GetEntityIfExistsAsync<TableEntity>(Partition(account), CaseIdentity.LinkHash(handle), cancellationToken: cancellation);
        return found.HasValue && now < InstantPattern.ExtendedIso.Parse(found.Value!.GetString(Until)).Value ? found.Value : null;
    }

    private static string Partition(string account) => $"signin-{account}";
}
