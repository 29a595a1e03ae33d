using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class TransactionTests(Account account)
{
    [Fact]
    public async Task All_actions_take_place()
    {
        var table = await account.NewTableAsync();
        var old = (await table.AddEntityAsync(Row("merged"))).Headers.ETag!.Value;
        await table.AddEntityAsync(Row("replaced"));
        await table.AddEntityAsync(Row("deleted"));
        var answers = (await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("added", "{\"a\": \"b\r\n--changeset\"}")),
            new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "merged") { ["New"] = 1 }, old),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "replaced") { ["New"] = 1 }, ETag.All),
            new(TableTransactionActionType.Delete, new TableEntity("p", "deleted")),
            new(TableTransactionActionType.UpsertMerge, Row("upserted")),
            new(TableTransactionActionType.UpsertReplace, Row("'t Hof & zoë")),
        ])).Value;
        Assert.Equal(Enumerable.Repeat(204, 6), answers.Select(answer => answer.Status));

        var rows = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync<TableEntity>())
            rows.Add(row.RowKey, row);
        Assert.Equal(["'t Hof & zoë", "added", "merged", "replaced", "upserted"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("{\"a\": \"b\r\n--changeset\"}", rows["added"].GetString("Text"));
        Assert.Equal(("old", 1), (rows["merged"].GetString("Text"), rows["merged"].GetInt32("New")));
        Assert.Equal((null, 1), (rows["replaced"].GetString("Text"), rows["replaced"].GetInt32("New")));
        Assert.Equal(rows["added"].ETag, answers[0].Headers.ETag);
        Assert.Equal(rows["merged"].ETag, answers[1].Headers.ETag);
    }

    [Fact]
    public async Task One_refusal_undoes_all_and_tells_its_place()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(Row("there"));
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("first")),
            new(TableTransactionActionType.Add, Row("second")),
            new(TableTransactionActionType.Add, Row("there")),
            new(TableTransactionActionType.Add, Row("last")),
        ]));
        Assert.Equal((409, 2), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.Equal("EntityAlreadyExists", refused.ErrorCode);
        Assert.Equal(["there"], await RowKeysAsync(table));
    }

    [Fact]
    public async Task An_old_version_undoes_all()
    {
        var table = await account.NewTableAsync();
        var old = (await table.AddEntityAsync(Row("case"))).Headers.ETag!.Value;
        await table.UpsertEntityAsync(Row("case", "changed"));
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("event-0001")),
            new(TableTransactionActionType.UpdateReplace, Row("case", "mine"), old),
        ]));
        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (refused.Status, refused.ErrorCode, refused.FailedTransactionActionIndex));
        Assert.Equal(["case"], await RowKeysAsync(table));
    }

    [Fact]
    public async Task Deleting_an_absent_row_undoes_all()
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, Row("a")), new(TableTransactionActionType.Delete, Row("absent"))]));
        Assert.Equal((404, 1), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.Empty(await RowKeysAsync(table));
    }

    [Fact]
    public async Task A_row_takes_part_once()
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, Row("a")), new(TableTransactionActionType.UpsertMerge, Row("a"))]));
        Assert.Equal((400, "InvalidDuplicateRow"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task A_hundred_actions_are_taken_and_no_more()
    {
        var table = await account.NewTableAsync();
        var actions = Enumerable.Range(0, 101).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"r{number}"))).ToList();
        var refused = await Assert.ThrowsAnyAsync<RequestFailedException>(() => table.SubmitTransactionAsync(actions));
        Assert.Equal(400, refused.Status);
        Assert.Empty(await RowKeysAsync(table));
        Assert.Equal(100, (await table.SubmitTransactionAsync(actions.Take(100))).Value.Count);
    }

    [Fact]
    public async Task No_actions_is_an_error()
    {
        var table = await account.NewTableAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([]));
    }

    [Fact]
    public async Task An_absent_table_is_an_error()
    {
        var table = account.Service().GetTableClient(Account.NewName());
        var refused = await Assert.ThrowsAnyAsync<RequestFailedException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("a"))]));
        Assert.Equal((404, "TableNotFound"), (refused.Status, refused.ErrorCode));
    }

    private static TableEntity Row(string rowKey, string text = "old") => new("p", rowKey) { ["Text"] = text };

    private static async Task<List<string>> RowKeysAsync(TableClient table)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>())
            keys.Add(row.RowKey);
        return keys;
    }
}
