using Azure.Data.Tables;
using Versnelling.Domain.Cases;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Tests.Storage;

public class LongTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30_000)]
    [InlineData(30_001)]
    [InlineData(200_000)]
    public void A_text_of_any_length_comes_back_and_no_property_is_longer_than_Azure_takes(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));
        var row = new TableEntity();
        LongText.Write(row, "Json", text);

        Assert.Equal(text, LongText.Read(row, "Json"));
        Assert.All(row.Select(p => p.Value).OfType<string>(), part => Assert.True(part.Length <= 32_768));
    }

    [Fact]
    public void A_shorter_text_over_a_longer_one_leaves_no_end_of_it()
    {
        var row = new TableEntity();
        LongText.Write(row, "Json", new string('a', 70_000));
        LongText.Write(row, "Json", "kort");

        Assert.Equal("kort", LongText.Read(row, "Json"));
    }

    [Fact]
    public void A_row_of_before_there_were_parts_is_read() => Assert.Equal("{}", LongText.Read(new TableEntity { ["Json"] = "{}" }, "Json"));

    [Fact]
    public void A_case_with_five_hundred_answers_fits_into_a_row()
    {
        var reply = new Reply(new string('0', 64), "1763888500.M2P1.host", StoredSamples.Full.ReceivedAt, Fingerprint: new string('1', 64), Told: "lieke");
        var row = new TableEntity();
        LongText.Write(row, "Json", StoredJson.Write(StoredSamples.Full with { Replies = [.. Enumerable.Repeat(reply, 500)] }));

        Assert.Equal(500, StoredJson.Read<Case>(LongText.Read(row, "Json")).Replies.Count);
        Assert.True(row.Select(p => p.Value).OfType<string>().Sum(part => part.Length * 2) < 1_000_000); // an entity holds 1 MB
    }
}
