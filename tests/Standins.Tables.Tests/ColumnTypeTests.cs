using Azure;
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
            ["Data"] = BinaryData.FromBytes(bytes),
        });
        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal("t", row.GetString("Text"));
        Assert.Equal(1, row.GetInt32("Number"));
        Assert.Equal(2L, row.GetInt64("Large"));
        Assert.Equal(3.0, row.GetDouble("Fraction"));
        Assert.True(row.GetBoolean("Flag"));
        Assert.Equal(Moment, row.GetDateTimeOffset("Moment"));
        Assert.Equal(Moment.UtcDateTime, row.GetDateTime("Day"));
        Assert.Equal(Id, row.GetGuid("Id"));
        Assert.Equal(bytes, row.GetBinary("Bytes"));
        Assert.Equal(bytes, row.GetBinaryData("Data").ToArray());
        Assert.Null(row.GetString("Absent"));
        Assert.Null(row.GetInt32("Absent"));
        Assert.Null(row["Absent"]);
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Text"));
    }

    [Fact]
    public async Task A_class_gives_back_each_type()
    {
        var table = await account.NewTableAsync();
        var visit = new Visit
        {
            PartitionKey = "p",
            RowKey = "r",
            Text = "Zoë",
            Number = -5,
            MaybeNumber = 6,
            Large = long.MinValue,
            MaybeLarge = 9,
            Fraction = 4.0,
            MaybeFraction = 0.25,
            Flag = true,
            MaybeFlag = false,
            Day = Moment.UtcDateTime,
            Moment = Moment,
            MaybeMoment = Moment.AddTicks(1),
            Id = Id,
            Bytes = [1, 2, 3],
            Data = BinaryData.FromString("data"),
            Urgency = Urgency.High,
            Original = "o",
            Hidden = "not stored",
        };
        await table.AddEntityAsync(visit);
        var read = (await table.GetEntityAsync<Visit>("p", "r")).Value;
        Assert.Equal(
            (visit.Text, visit.Number, visit.MaybeNumber, visit.Large, visit.MaybeLarge, visit.Fraction, visit.MaybeFraction),
            (read.Text, read.Number, read.MaybeNumber, read.Large, read.MaybeLarge, read.Fraction, read.MaybeFraction));
        Assert.Equal(
            (visit.Flag, visit.MaybeFlag, visit.Day, visit.Moment, visit.MaybeMoment, visit.Id, visit.Urgency, visit.Original),
            (read.Flag, read.MaybeFlag, read.Day, read.Moment, read.MaybeMoment, read.Id, read.Urgency, read.Original));
        Assert.Equal(visit.Bytes, read.Bytes);
        Assert.Equal("data", read.Data!.ToString());
        Assert.Equal(DateTimeKind.Utc, read.Day.Kind);
        Assert.Null(read.Hidden);
        Assert.Equal(("p", "r"), (read.PartitionKey, read.RowKey));
        Assert.NotEqual(default, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Fact]
    public async Task Names_on_the_wire_follow_the_attributes()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "r", Original = "o", Hidden = "h", Number = 4 });
        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal("o", row.GetString("Renamed"));
        Assert.False(row.ContainsKey("Original"));
        Assert.False(row.ContainsKey("Hidden"));
        Assert.Equal(8, row.GetInt32("Doubled"));
        Assert.Equal("Normal", row.GetString("Urgency"));
    }

    [Fact]
    public async Task What_is_null_is_not_stored()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "r" });
        await table.AddEntityAsync(new TableEntity("p", "s") { ["Nothing"] = null });
        Assert.False((await table.GetEntityAsync<TableEntity>("p", "r")).Value.ContainsKey("MaybeNumber"));
        Assert.Null((await table.GetEntityAsync<Visit>("p", "r")).Value.MaybeNumber);
        Assert.Null((await table.GetEntityAsync<TableEntity>("p", "s")).Value["Nothing"]);
    }

    [Fact]
    public async Task A_class_may_implement_the_keys_explicitly()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(Note.At("p", "r", "hallo"));
        ITableEntity read = (await table.GetEntityAsync<Note>("p", "r")).Value;
        Assert.Equal(("p", "r", "hallo"), (read.PartitionKey, read.RowKey, ((Note)read).Text));
        Assert.NotEqual(default(ETag), read.ETag);
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
