using Azure.Data.Tables;
using Versnelling.Embedded;

namespace Standins.Tables.Tests;

/// <summary>One emulator for all tests; each test makes tables of its own.</summary>
public sealed class Account : IAsyncLifetime
{
    public const string Tests = nameof(Account);

    private AzuriteServer? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public string Key => ConnectionString.Split(';').Single(part => part.StartsWith("AccountKey=", StringComparison.Ordinal))["AccountKey=".Length..];

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
}

[CollectionDefinition(Account.Tests)]
public sealed class AccountCollection : ICollectionFixture<Account>;
