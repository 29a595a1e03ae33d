using System.Security.Cryptography;

namespace Versnelling.Cli.Local;

/// <summary>The region key of the local servers: made once per checkout, since all case numbers derive from it.</summary>
internal static class RegionKey
{
    private const int Bytes = 32;

    /// <summary>The key in base64.</summary>
    public static string OfThisCheckout() => Read(Checkout.Var("region.key"));

    internal static string Read(string path)
    {
        if (!File.Exists(path))
            PrivateFile.Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        return File.ReadAllText(path).Trim();
    }
}
