using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Azure.Data.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Versnelling.Functions.Storage;

/// <summary>The keys of Data Protection in the <c>state</c> table, so that every instance and every restart has the same ones.</summary>
internal sealed class DataProtectionKeys(Tables tables) : IXmlRepository
{
    private const string Partition = "data-protection";

    // The interface is synchronous; it is called a few times in a process's life, so waiting does no harm.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. tables.State.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"))
            .ToBlockingEnumerable()
            .Select(row => XElement.Parse(row.GetString("Xml")))];

    public void StoreElement(XElement element, string friendlyName) =>
        tables.State.UpsertEntityAsync(new TableEntity(Partition, friendlyName) { ["Xml"] = element.ToString(SaveOptions.DisableFormatting) }, TableUpdateMode.Replace)
            .GetAwaiter().GetResult();
}

/// <summary>Registers Data Protection.</summary>
internal static class DataProtectionRegistration
{
    /// <summary>With a fixed name, keys in a table, and encrypted by the certificate of <c>DataProtection:Certificate</c> (base64 of a PFX) where there is one.</summary>
    /// <exception cref="SettingsException">The certificate can't be read.</exception>
    public static void AddVersnellingDataProtection(this IServiceCollection services, IConfiguration configuration)
    {
        var protection = services.AddDataProtection().SetApplicationName("versnelling");
        services.AddSingleton<DataProtectionKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<DataProtectionKeys>((options, keys) => options.XmlRepository = keys);
        if (configuration["DataProtection:Certificate"] is { Length: > 0 } certificate)
            protection.ProtectKeysWithCertificate(Read(certificate));
    }

    private static X509Certificate2 Read(string base64)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(base64), password: null);
        }
        catch (Exception unreadable) when (unreadable is FormatException or System.Security.Cryptography.CryptographicException)
        {
            throw new SettingsException("DataProtection__Certificate is not a PFX in base64 without password. In Azure it is a Key Vault reference to the certificate's secret.");
        }
    }
}
