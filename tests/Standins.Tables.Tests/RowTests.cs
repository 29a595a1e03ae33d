using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class RowTests(Account account)
{
    [Fact]
    public async Task The_answer_to_an_addition_carries_the_version()
    {
        var table = await account.NewTableAsync();
        var answer = await table.AddEntityAsync(new TableEntity("p", "r"));
        var row = await table.GetEntityAsync<TableEntity>("p", "r");
        Assert.Equal(204, answer.Status);
        Assert.Equal(row.Value.ETag, answer.Headers.ETag);
    }

    [Fact]
    public async Task A_row_is_added_once()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal((409, "EntityAlreadyExists"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task An_absent_row_is_an_error_or_no_value()
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "r"));
        Assert.Equal((404, "ResourceNotFound"), (refused.Status, refused.ErrorCode));
        var answer = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        Assert.False(answer.HasValue);
        Assert.ThrowsAny<InvalidOperationException>(() => answer.Value);
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task An_absent_table_is_an_error()
    {
        var table = account.Service().GetTableClient(Account.NewName());
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal((404, "TableNotFound"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task An_update_with_an_old_version_is_refused()
    {
        var table = await account.NewTableAsync();
        var first = (await table.AddEntityAsync(new TableEntity("p", "r") { ["N"] = 1 })).Headers.ETag!.Value;
        var second = (await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 2 }, first)).Headers.ETag!.Value;
        Assert.NotEqual(first, second);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 3 }, first, TableUpdateMode.Replace));
        Assert.Equal((412, "UpdateConditionNotSatisfied"), (refused.Status, refused.ErrorCode));
        refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", first));
        Assert.Equal(412, refused.Status);
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("N"));
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 4 }, ETag.All);
        Assert.Equal(4, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task The_version_that_was_read_is_good_for_an_update()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = 1 });
        var read = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        read["Number"] = 2;
        await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace);
        await foreach (var row in table.QueryAsync<TableEntity>())
        {
            row["Number"] = 3;
            await table.UpdateEntityAsync(row, row.ETag);
        }

        Assert.Equal(3, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Number"));
    }

    [Fact]
    public async Task An_update_needs_a_row_and_a_version()
    {
        var table = await account.NewTableAsync();
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All));
        Assert.Equal(404, refused.Status);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, "old", "new")]
    [InlineData(TableUpdateMode.Replace, null, "new")]
    public async Task Merging_keeps_what_replacing_drops(TableUpdateMode mode, string? kept, string changed)
    {
        var table = await account.NewTableAsync();
        foreach (var row in new[] { "updated", "upserted" })
            await table.AddEntityAsync(new TableEntity("p", row) { ["A"] = "old", ["B"] = "old" });
        await table.UpdateEntityAsync(new TableEntity("p", "updated") { ["B"] = "new" }, ETag.All, mode);
        await table.UpsertEntityAsync(new TableEntity("p", "upserted") { ["B"] = "new" }, mode);
        await foreach (var row in table.QueryAsync<TableEntity>())
            Assert.Equal((kept, changed), (row.GetString("A"), row.GetString("B")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_upsert_adds_what_is_absent(TableUpdateMode mode)
    {
        var table = await account.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["N"] = 1 }, mode);
        Assert.Equal(1, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task Deleting_twice_is_no_error()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.Equal(204, (await table.DeleteEntityAsync("p", "r")).Status);
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r")).Status);
    }

    [Theory]
    [InlineData("RET-ABCD-1234", "event-0001")]
    [InlineData("O'Brien's", "'")]
    [InlineData("een spatie", "é & = + , ; : @ $ ( ) [ ] { } < > | ~ ` ^ ! *")]
    [InlineData("<id@voorbeeld.example>", "日本 👋")]
    [InlineData("", "")]
    public async Task Keys_may_hold_any_of_the_permitted_characters(string partitionKey, string rowKey)
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(partitionKey, rowKey) { ["N"] = 1 });
        await table.UpsertEntityAsync(new TableEntity(partitionKey, rowKey) { ["N"] = 2 });
        var read = (await table.GetEntityAsync<TableEntity>(partitionKey, rowKey)).Value;
        Assert.Equal((partitionKey, rowKey, 2), (read.PartitionKey, read.RowKey, read.GetInt32("N")));
        Assert.Equal(204, (await table.DeleteEntityAsync(partitionKey, rowKey)).Status);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public async Task Some_characters_are_refused_in_keys(string key)
    {
        var table = await account.NewTableAsync();
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity(key, "r")))).Status);
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", key)))).Status);
    }

    [Fact]
    public async Task Keys_are_needed()
    {
        var table = await account.NewTableAsync();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity { PartitionKey = "p" }));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity { RowKey = "r" }));
    }

    [Fact]
    public async Task Text_may_have_32K_characters_and_no_more()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = new string('é', 32 * 1024) });
        Assert.Equal(32 * 1024, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text").Length);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "s") { ["Text"] = new string('a', (32 * 1024) + 1) }));
        Assert.Equal((400, "PropertyValueTooLarge"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task Only_the_selected_columns_are_read()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = 1, ["Text"] = "t" });
        var one = (await table.GetEntityAsync<TableEntity>("p", "r", select: ["Number"])).Value;
        Assert.Equal((1, null), (one.GetInt32("Number"), one.GetString("Text")));
        await foreach (var row in table.QueryAsync<TableEntity>(select: ["RowKey", "Text"]))
            Assert.Equal(("r", "t", null), (row.RowKey, row.GetString("Text"), row.GetInt32("Number")));
    }
}
