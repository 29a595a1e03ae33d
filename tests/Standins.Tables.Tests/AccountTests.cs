using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class AccountTests(Account account)
{
    [Fact]
    public async Task A_table_that_exists_is_left_alone()
    {
        var service = account.Service();
        var name = Account.NewName();
        Assert.Equal(name, (await service.CreateTableIfNotExistsAsync(name)).Value.Name);
        await service.GetTableClient(name).AddEntityAsync(new TableEntity("p", "r"));
        var again = await service.CreateTableIfNotExistsAsync(name);
        Assert.Equal((name, 409), (again.Value.Name, again.GetRawResponse().Status));
        Assert.Equal(name, (await service.GetTableClient(name).CreateIfNotExistsAsync()).Value.Name);
        await service.GetTableClient(name).GetEntityAsync<TableEntity>("p", "r");
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync(name));
        Assert.Equal((409, "TableAlreadyExists"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task Tables_are_listed_and_filtered()
    {
        var service = account.Service();
        var name = Account.NewName();
        await service.CreateTableAsync(name);
        await service.CreateTableAsync(Account.NewName());
        Assert.Contains(name, await NamesAsync(service.QueryAsync()));
        Assert.Equal([name], await NamesAsync(service.QueryAsync(TableServiceClient.CreateQueryFilter($"TableName eq {name}"))));
    }

    [Fact]
    public async Task Deleting_a_table_twice_is_no_error()
    {
        var service = account.Service();
        var name = Account.NewName();
        await service.CreateTableAsync(name);
        Assert.Equal(204, (await service.DeleteTableAsync(name)).Status);
        Assert.Equal(404, (await service.DeleteTableAsync(name)).Status);
        Assert.Equal(404, (await service.GetTableClient(name).DeleteAsync()).Status);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("met-streep")]
    public async Task A_table_name_follows_the_rules(string name) =>
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => account.Service().CreateTableIfNotExistsAsync(name))).Status);

    [Fact]
    public void Clients_know_their_account_and_address()
    {
        var service = new TableServiceClient(account.Endpoint, new TableSharedKeyCredential(account.Name, account.Key));
        Assert.Equal((account.Name, "cases", account.Name), (service.AccountName, service.GetTableClient("cases").Name, service.GetTableClient("cases").AccountName));
        Assert.StartsWith(account.Endpoint.AbsoluteUri, service.GetTableClient("cases").Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", new TableServiceClient("UseDevelopmentStorage=true").Uri.AbsoluteUri.TrimEnd('/'));
        Assert.Equal(
            "https://flevoland.table.core.windows.net/",
            new TableServiceClient("DefaultEndpointsProtocol=https;AccountName=flevoland;AccountKey=a2V5;EndpointSuffix=core.windows.net").Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("AccountName=a")]
    public void A_broken_connection_string_is_refused(string text) => Assert.ThrowsAny<Exception>(() => new TableServiceClient(text));

    [Fact]
    public async Task A_client_can_be_made_from_an_address_and_a_key()
    {
        var table = new TableServiceClient(account.Endpoint, new TableSharedKeyCredential(account.Name, account.Key)).GetTableClient(Account.NewName());
        await table.CreateAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    private static async Task<List<string>> NamesAsync(AsyncPageable<Azure.Data.Tables.Models.TableItem> tables)
    {
        var names = new List<string>();
        await foreach (var table in tables)
            names.Add(table.Name);
        return names;
    }
}
