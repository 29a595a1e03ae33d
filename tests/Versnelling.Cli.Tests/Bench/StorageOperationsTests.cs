using Versnelling.Cli.Bench;

namespace Versnelling.Cli.Tests.Bench;

public sealed class StorageOperationsTests
{
    [Theory]
    [InlineData("POST /devstoreaccount1/alerts/messages?messagettl=-1", "queue alerts: put")]
    [InlineData("GET /devstoreaccount1/mail-received/messages?numofmessages=16&visibilitytimeout=600", "queue mail-received: receive")]
    [InlineData("DELETE /devstoreaccount1/outbox-poison/messages/7b0a?popreceipt=x", "queue outbox-poison: delete")]
    [InlineData("PUT /devstoreaccount1/alerts/messages/7b0a?popreceipt=x&visibilitytimeout=600", "queue alerts: renew")]
    [InlineData("POST /devstoreaccount1/$batch", "table: transaction")]
    [InlineData("GET /devstoreaccount1/cases()?$filter=PartitionKey%20eq%20%27RET-0000-0000%27", "table cases: query")]
    [InlineData("PUT /devstoreaccount1/index(PartitionKey='open',RowKey='x')", "table index: upsert")]
    [InlineData("DELETE /devstoreaccount1/cases(PartitionKey='a',RowKey='b')", "table cases: delete")]
    public void A_request_has_a_kind(string request, string kind) =>
        Assert.Equal(kind, StorageOperations.Kind($"127.0.0.1 - - [21/Nov/2026:22:00:00 +0000] \"{request} HTTP/1.1\" 201 -"));

    [Fact]
    public void Other_lines_are_no_requests() => Assert.Null(StorageOperations.Kind("Azurite Queue service is successfully listening at http://127.0.0.1:10001"));
}
