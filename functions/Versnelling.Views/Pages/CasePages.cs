using Microsoft.AspNetCore.Components;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Pages;

/// <summary>Writes the web pages as whole HTML documents.</summary>
public sealed class CasePages(ViewRenderer renderer)
{
    /// <summary>The page behind the link in an alert mail.</summary>
    public Task<string> RenderAsync(OpenPageModel model) => RenderAsync<OpenPage>(model);

    /// <summary>The page of a case.</summary>
    public Task<string> RenderAsync(CasePageModel model) => RenderAsync<CasePage>(model);

    /// <summary>The page that shows a mail.</summary>
    public Task<string> RenderAsync(MessagePageModel model) => RenderAsync<MessagePage>(model);

    /// <summary>A page that tells one thing.</summary>
    public Task<string> RenderAsync(NoticePageModel model) => RenderAsync<NoticePage>(model);

    private Task<string> RenderAsync<TPage>(object model)
        where TPage : IComponent =>
        renderer.RenderAsync<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
}
