using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.LocalHost;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds the application together with the local host that runs its functions.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private bool _built;

    internal FunctionsApplicationBuilder(string[]? args)
    {
        _web = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = LocalSettings.EnvironmentName() });
        LocalSettings.AddTo(_web.Configuration, _web.Environment);
        // Messages are read whatever the case of their names; the application may configure otherwise.
        Services.Configure<JsonSerializerOptions>(options => options.PropertyNameCaseInsensitive = true);
    }

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    public ConfigurationManager Configuration => _web.Configuration;

    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    public IHostEnvironment Environment => _web.Environment;

    public ILoggingBuilder Logging => _web.Logging;

    public IMetricsBuilder Metrics => _web.Metrics;

    public IServiceCollection Services => _web.Services;

    internal bool ServesHttp { get; set; }

    public IHost Build()
    {
        ThrowIfBuilt();
        _built = true;
        return LocalFunctionsHost.Build(_web, _middleware, ServesHttp);
    }

    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        _middleware.Add(middleware);
        return this;
    }

    private void ThrowIfBuilt()
    {
        if (_built)
            throw new InvalidOperationException("The application has already been built.");
    }
}
