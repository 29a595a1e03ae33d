using System.Security.Cryptography;

namespace Versnelling.Views.Pages;

/// <summary>The one style sheet of the pages.</summary>
public static class Stylesheet
{
    /// <summary>Its text as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes { get; } = Read();

    /// <summary>Changes with its content: put it into the address and let browsers keep it for ever.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..12];

    /// <summary>Its media type.</summary>
    public const string ContentType = "text/css; charset=utf-8";

    // Utrecht's components first: ours gives them their tokens, and what they have no component for.
    private static byte[] Read() => [.. Read("utrecht.css"), .. Read("ret.css")];

    private static byte[] Read(string name)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in this assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
