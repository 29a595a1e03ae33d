using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

/// <summary>What Azure refuses and the emulator lets pass, with the codes of "Table service error codes".</summary>
[Collection(Account.Tests)]
public sealed class RefusalTests(Account account)
{
    public static TheoryData<string, TableEntity> Rows => new()
    {
        { "EntityTooLarge", RowOf(17, new string('a', 31 * 1024)) },
        { "TooManyProperties", RowOf(253, 1) },
        { "PropertyNameInvalid", new TableEntity("p", "r") { ["met-streep"] = 1 } },
        { "PropertyNameInvalid", new TableEntity("p", "r") { ["1e"] = 1 } },
        { "PropertyNameInvalid", new TableEntity("p", "r") { [""] = 1 } },
        { "PropertyNameTooLong", new TableEntity("p", "r") { [new string('a', 256)] = 1 } },
        { "PropertyValueTooLarge", new TableEntity("p", "r") { ["Bytes"] = new byte[(64 * 1024) + 1] } },
        { "KeyValueTooLarge", new TableEntity("p", new string('a', 513)) },
        { "OutOfRangeInput", new TableEntity("p", "a/b") },
        { "OutOfRangeInput", new TableEntity("p", "r") { ["Day"] = new DateTimeOffset(1600, 12, 31, 0, 0, 0, TimeSpan.Zero) } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_row_beyond_the_limits_is_refused_alone_and_in_a_transaction(string code, TableEntity row)
    {
        var table = await account.NewTableAsync();
        var alone = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpsertEntityAsync(row));
        Assert.Equal((400, code), (alone.Status, alone.ErrorCode));
        var together = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "first")), new(TableTransactionActionType.Add, row)]));
        Assert.Equal((400, code, 1), (together.Status, together.ErrorCode, together.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_row_at_the_limits_is_taken()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(RowOf(252, 1));
        await table.AddEntityAsync(new TableEntity("p", new string('a', 512)) { ["Bytes"] = new byte[64 * 1024], [new string('é', 255)] = 1, ["_x1"] = 1 });
        // 1 MiB to the byte: 4 + keys 4, then 15 texts of 64 KiB and one that fills up, each with 8 + name 6 + length 4.
        var row = RowOf(15, new string('a', 32 * 1024));
        row["C99"] = new string('a', ((1024 * 1024) - 8 - (15 * ((64 * 1024) + 18)) - 18) / 2);
        row.RowKey = "s";
        await table.AddEntityAsync(row);
        row["C99"] = row.GetString("C99") + "a";
        Assert.Equal("EntityTooLarge", (await Assert.ThrowsAsync<RequestFailedException>(() => table.UpsertEntityAsync(row))).ErrorCode);
    }

    [Fact]
    public async Task A_transaction_stays_in_one_partition()
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "r")), new(TableTransactionActionType.Add, new TableEntity("q", "r"))]));
        Assert.Equal((400, "CommandsInBatchActOnDifferentPartitions", 1), (refused.Status, refused.ErrorCode, refused.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_has_at_most_4_MiB()
    {
        var table = await account.NewTableAsync();
        var actions = Enumerable.Range(0, 5).Select(number =>
        {
            var row = RowOf(15, new byte[64 * 1024]);
            row.RowKey = $"r{number}";
            return new TableTransactionAction(TableTransactionActionType.Add, row);
        });
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.SubmitTransactionAsync(actions));
        Assert.Equal((413, "RequestBodyTooLarge"), (refused.Status, refused.ErrorCode));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_from_one_to_a_thousand_rows(int rows)
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<RequestFailedException>(async () => await table.QueryAsync<TableEntity>(maxPerPage: rows).AsPages().GetAsyncEnumerator().MoveNextAsync());
        Assert.Equal((400, "InvalidInput"), (refused.Status, refused.ErrorCode));
    }

    private static TableEntity RowOf(int columns, object value)
    {
        var row = new TableEntity("p", "r");
        for (var column = 0; column < columns; column++)
            row[$"C{column:D2}"] = value;
        return row;
    }
}
