using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Data.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Embedded;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Tests.Storage;

/// <summary>Each container stands for an instance of the app, or for the app after a restart.</summary>
public sealed class DataProtectionTests(StartedAzurite azurite) : IClassFixture<StartedAzurite>
{
    private const string Address = "ouder@mail.example";

    private readonly string _storage = azurite.Server.TakeEmptyAccount();

    [Fact]
    public async Task What_one_instance_protects_another_reads()
    {
        var certificate = Certificate();
        await using var one = await InstanceAsync(certificate);
        await using var other = await InstanceAsync(certificate);

        Assert.Equal(Address, Protector(other).Unprotect(Protector(one).Protect(Address)));
    }

    [Fact]
    public async Task With_a_certificate_the_storage_alone_reads_nothing()
    {
        await using var one = await InstanceAsync(Certificate());
        var secret = Protector(one).Protect(Address);

        var key = Assert.Single(await KeysAsync(one));
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
        await using var withAnother = await InstanceAsync(Certificate());
        Assert.ThrowsAny<CryptographicException>(() => Protector(withAnother).Unprotect(secret));
        await using var without = await InstanceAsync(certificate: null);
        Assert.ThrowsAny<CryptographicException>(() => Protector(without).Unprotect(secret));
    }

    [Fact]
    public async Task Without_a_certificate_a_restart_reads_it_too()
    {
        string secret;
        await using (var before = await InstanceAsync(certificate: null))
            secret = Protector(before).Protect(Address);

        await using var after = await InstanceAsync(certificate: null);
        Assert.Equal(Address, Protector(after).Unprotect(secret));
        Assert.Single(await KeysAsync(after));
    }

    [Theory]
    [InlineData("geen base64!")]
    [InlineData("Z2VlbiBQRlg=")] // base64 of something else
    public async Task A_certificate_that_cannot_be_read_is_told_at_the_start(string certificate) =>
        Assert.StartsWith(
            "DataProtection__Certificate is not a PFX",
            (await Assert.ThrowsAsync<SettingsException>(() => InstanceAsync(certificate))).Message,
            StringComparison.Ordinal);

    private static IDataProtector Protector(IServiceProvider instance) => instance.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<List<string>> KeysAsync(IServiceProvider instance)
    {
        var keys = new List<string>();
        await foreach (var row in instance.GetRequiredService<Tables>().State.QueryAsync<TableEntity>())
            keys.Add(row.GetString("Xml"));
        return keys;
    }

    private async Task<ServiceProvider> InstanceAsync(string? certificate)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = _storage, ["DataProtection:Certificate"] = certificate })
            .Build();
        var tables = new Tables(StorageClients.Tables(configuration, []));
        await tables.State.CreateIfNotExistsAsync();
        var services = new ServiceCollection().AddLogging().AddSingleton(tables);
        services.AddVersnellingDataProtection(configuration);
        return services.BuildServiceProvider();
    }

    private static string Certificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=versnelling", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return Convert.ToBase64String(certificate.Export(X509ContentType.Pfx));
    }
}

/// <summary>An Azurite for a class of tests.</summary>
public sealed class StartedAzurite : IAsyncLifetime
{
    public AzuriteServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await AzuriteServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
