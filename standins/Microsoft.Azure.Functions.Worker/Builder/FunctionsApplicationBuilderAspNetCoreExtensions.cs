using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Builder;

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Serves HTTP functions with ASP.NET Core's own types.</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        // AddMvc, as the real integration does: it registers what runs an IActionResult.
        if (!builder.ServesHttp)
            builder.Services.AddMvc();
        builder.ServesHttp = true;
        return builder;
    }
}
