using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace MimeKit;

/// <summary>Finds encodings by the names that mails use, and decodes bytes whose charset is unknown.</summary>
internal static partial class Charsets
{
    private const int RememberedNames = 256;

    // Throws on invalid bytes, so that callers can fall back; the framework's own instance hides them.
    public static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly ConcurrentDictionary<string, Encoding?> Remembered = Start();

    public static Encoding? Find(string name)
    {
        name = name.Trim();
        if (Remembered.TryGetValue(name, out var encoding)) return encoding;
        encoding = LookUp(name);
        // Names come from strangers: without a bound they could fill the memory.
        if (Remembered.Count < RememberedNames) Remembered[name] = encoding;
        return encoding;
    }

    public static string Decode(ReadOnlySpan<byte> bytes, ParserOptions options)
    {
        if (Ascii.IsValid(bytes)) return Encoding.ASCII.GetString(bytes);
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        if (options.CharsetEncoding is { CodePage: not 65001 } wanted)
        {
            try
            {
                return Encoding.GetEncoding(wanted.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // Not in that charset either: Latin-1 has a character for every byte.
            }
        }

        return Encoding.Latin1.GetString(bytes);
    }

    private static ConcurrentDictionary<string, Encoding?> Start()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new(StringComparer.OrdinalIgnoreCase)
        {
            ["utf-8"] = Encoding.UTF8,
            ["utf8"] = Encoding.UTF8,
            ["unicode"] = Encoding.UTF8,
            ["latin1"] = Encoding.Latin1,
            ["ansi_x3.110-1983"] = Encoding.Latin1,
            ["ansi_x3.4-1968"] = Encoding.ASCII,
        };
    }

    private static Encoding? LookUp(string name)
    {
        try
        {
            if (CodePageName().Match(name) is { Success: true } windows)
                return Encoding.GetEncoding(int.Parse(windows.Groups["page"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            if (IsoName().Match(name) is { Success: true } iso)
                return Encoding.GetEncoding(28590 + int.Parse(iso.Groups["part"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:windows|cp|ibm)[-_]?(?:cp)?(?<page>[0-9]{1,5})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePageName();

    [GeneratedRegex(@"^iso[-_]?8859[-_](?<part>[0-9]{1,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoName();
}
