using Azure.Data.Tables;
using Versnelling.Embedded;

namespace Standins.Tables.Tests;

/// <summary>One emulator for all tests; each test makes tables of its own.</summary>
public sealed class Account : IAsyncLifetime
{
    public const string Tests = nameof(Account);

    private AzuriteServer? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public Uri Endpoint => new(Setting("TableEndpoint"));

    public string Name => Setting("AccountName");

    public string Key => Setting("AccountKey");

    public static string NewName() => "T" + Guid.NewGuid().ToString("N");

    public TableServiceClient Service(TableClientOptions? options = null) => new(ConnectionString, options);

    public async Task<TableClient> NewTableAsync(TableClientOptions? options = null)
    {
        var table = Service(options).GetTableClient(NewName());
        await table.CreateIfNotExistsAsync();
        return table;
    }

    public async Task InitializeAsync() => _azurite = await AzuriteServer.StartAsync();

    public async Task DisposeAsync()
    {
        if (_azurite is not null)
            await _azurite.DisposeAsync();
    }

    private string Setting(string name) =>
        ConnectionString.Split(';').Single(part => part.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];
}

[CollectionDefinition(Account.Tests)]
public sealed class AccountCollection : ICollectionFixture<Account>;
