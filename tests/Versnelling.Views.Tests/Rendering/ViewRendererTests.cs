using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;
using Versnelling.Views.Tests.Mails;

namespace Versnelling.Views.Tests.Rendering;

public sealed class ViewRendererTests
{
    [Fact]
    public async Task Many_threads_render_the_same_mail_the_same()
    {
        await using var renderer = new ViewRenderer();
        var letters = new Letters(renderer);
        var expected = await MailSamples.Alert(letters, Sample.Case);

        var mails = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => MailSamples.Alert(letters, Sample.Case))));

        Assert.All(mails, mail => Assert.Equal(expected, mail));
    }

    [Fact]
    public async Task A_rendering_leaves_nothing_behind()
    {
        await using var renderer = new ViewRenderer();
        var disposals = new List<string>();

        var html = await renderer.RenderAsync<Probe>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Probe.Disposals)] = disposals });

        Assert.Equal("één &lt; twee &amp;", html);
        Assert.Single(disposals);
    }

    private sealed class Probe : ComponentBase, IDisposable
    {
        [Parameter]
        public List<string> Disposals { get; set; } = [];

        public void Dispose() => Disposals.Add("disposed");

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "één < twee &");
    }
}
