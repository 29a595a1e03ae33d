using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>The network loses the answer to a commit; the client tries it again and hears that it is too late.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class LostAnswerTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_commit_whose_answer_was_lost_is_carried_out_all_the_same(int transaction)
    {
        await using var region = new TestRegion(azurite);
        var lossy = new LosesAnswer(transaction);
        await using var host = await region.StartAsync(services =>
            services.AddSingleton<Action<TableClientOptions>>(options => options.AddPolicy(lossy, HttpPipelinePosition.PerRetry)));
        await region.DeliverAsync(TestMail.Request());
        await region.UntilAsync("confirmation and alert", async () =>
            region.SentIds("alert.1").Count == 1 && region.SentIds("confirmation").Count == 1 && await region.IsSettledAsync());

        Assert.True(lossy.HasLost);
        Assert.Single(await region.CaseNumbersAsync());
        Assert.Equal(0, await region.PoisonAsync());
        Assert.NotEqual(0, await region.MessagesAsync("promises"));
    }

    private sealed class LosesAnswer(int transaction) : HttpPipelinePolicy
    {
        private int _count;

        public bool HasLost { get; private set; }

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && Interlocked.Increment(ref _count) == transaction)
            {
                HasLost = true;
                throw new IOException("The connection was reset.");
            }
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);
    }
}
