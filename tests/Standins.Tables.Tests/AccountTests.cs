using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class AccountTests(Account account)
{
    [Fact]
    public async Task A_table_that_exists_is_left_alone()
    {
        var table = account.Service().GetTableClient(Account.NewName());
        Assert.Equal(table.Name, (await table.CreateIfNotExistsAsync()).Value.Name);
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var again = await table.CreateIfNotExistsAsync();
        Assert.Equal((table.Name, 409), (again.Value.Name, again.GetRawResponse().Status));
        await table.GetEntityAsync<TableEntity>("p", "r");
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("met-streep")]
    public async Task A_table_name_follows_the_rules(string name) =>
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => account.Service().GetTableClient(name).CreateIfNotExistsAsync())).Status);

    [Fact]
    public void Clients_know_their_address()
    {
        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", new TableServiceClient("UseDevelopmentStorage=true").Uri.AbsoluteUri.TrimEnd('/'));
        Assert.Equal(
            "https://flevoland.table.core.windows.net/",
            new TableServiceClient("DefaultEndpointsProtocol=https;AccountName=flevoland;AccountKey=a2V5;EndpointSuffix=core.windows.net").Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("AccountName=a")]
    public void A_broken_connection_string_is_refused(string text) => Assert.ThrowsAny<Exception>(() => new TableServiceClient(text));
}
