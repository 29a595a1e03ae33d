using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class ColumnTypeTests(Account account)
{
    private static readonly DateTimeOffset Moment = new(2026, 10, 25, 2, 30, 15, 123, TimeSpan.FromHours(1));
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public static TheoryData<object> Values => new(
        "tekst met \"aanhaling\", 'enkele', \\ en ë €", "", "12", "2026-10-25T02:30:15Z",
        0, int.MinValue, int.MaxValue, long.MinValue, long.MaxValue, 7L,
        0.1, 3.0, -1.5e300, double.Epsilon, true, false, Moment.ToUniversalTime(), Id);

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_dictionary_row_gives_back_the_value_with_its_type(object value)
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Column"] = value });
        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal(value, row["Column"]);
    }

    [Fact]
    public async Task A_dictionary_row_gives_back_its_columns_by_type()
    {
        var table = await account.NewTableAsync();
        byte[] bytes = [0, 1, 254, 255];
        await table.AddEntityAsync(new TableEntity("p", "r")
        {
            ["Text"] = "t",
            ["Number"] = 1,
            ["Large"] = 2L,
            ["Fraction"] = 3.0,
            ["Flag"] = true,
            ["Moment"] = Moment,
            ["Day"] = Moment.UtcDateTime,
            ["Id"] = Id,
            ["Bytes"] = bytes,
        });
        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal("t", row.GetString("Text"));
        Assert.Equal(1, row.GetInt32("Number"));
        Assert.Equal(2L, row.GetInt64("Large"));
        Assert.Equal((3.0, true, Id), (row["Fraction"], row["Flag"], row["Id"]));
        Assert.Equal(Moment, row.GetDateTimeOffset("Moment"));
        Assert.Equal(Moment, row.GetDateTimeOffset("Day"));
        Assert.Equal(bytes, row["Bytes"]);
        Assert.Null(row.GetString("Absent"));
        Assert.Null(row.GetInt32("Absent"));
        Assert.Null(row["Absent"]);
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Text"));
    }

    [Fact]
    public async Task What_is_null_is_not_stored()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "s") { ["Nothing"] = null });
        var row = (await table.GetEntityAsync<TableEntity>("p", "s")).Value;
        Assert.False(row.ContainsKey("Nothing"));
        Assert.Null(row["Nothing"]);
    }

    [Fact]
    public async Task A_local_date_is_refused()
    {
        var table = await account.NewTableAsync();
        var row = new TableEntity("p", "r") { ["Day"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local) };
        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(row));
    }

    [Fact]
    public void A_column_keeps_its_type()
    {
        var row = new TableEntity("p", "r") { ["Large"] = 1L, ["Number"] = 1 };
        row["Large"] = 2;
        Assert.Equal(2L, row["Large"]);
        Assert.Throws<InvalidOperationException>(() => row["Number"] = "two");
    }
}
