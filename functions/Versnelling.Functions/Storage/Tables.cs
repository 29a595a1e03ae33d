using Azure.Data.Tables;

namespace Versnelling.Functions.Storage;

/// <summary>The tables of one region.</summary>
public sealed class Tables(TableServiceClient service)
{
    /// <summary>Cases with their trail and outbox; also filed mails and poison messages, each a partition of its own.</summary>
    public TableClient Cases { get; } = service.GetTableClient("cases");

    /// <summary>Counted facts, a partition a month.</summary>
    public TableClient Ledger { get; } = service.GetTableClient("ledger");

    /// <summary>Open promises by due time, and mails that became no case by time of receipt.</summary>
    public TableClient Index { get; } = service.GetTableClient("index");

    /// <summary>Sent digests, the last mail to the coordinator about filed mails, and the keys of Data Protection.</summary>
    public TableClient State { get; } = service.GetTableClient("state");

    /// <summary>Who is signed in on which device, and links to sign in that are open.</summary>
    public TableClient Sessions { get; } = service.GetTableClient("sessions");

    /// <summary>All of them.</summary>
    public IReadOnlyList<TableClient> All => [Cases, Ledger, Index, State, Sessions];
}
