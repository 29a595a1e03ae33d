using Versnelling.Embedded;

namespace Versnelling.EndToEnd.Tests;

/// <summary>One Azurite for all tests; each test takes an empty account of its own.</summary>
public sealed class SharedAzurite : IAsyncLifetime
{
    public AzuriteServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await AzuriteServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<SharedAzurite>
{
    public const string Name = "Azurite";
}
