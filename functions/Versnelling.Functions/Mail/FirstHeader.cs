namespace Versnelling.Functions.Mail;

/// <summary>Finds where the headers begin in a mail whose first lines are damaged.</summary>
internal static class FirstHeader
{
    private const int LookedThrough = 16 * 1024;

    // What nearly every mail has, and hardly any other text begins a line with.
    private static readonly byte[][] Names =
        [.. new[] { "Return-Path:", "Received:", "Delivered-To:", "From:", "To:", "Subject:", "Date:", "Message-ID:", "MIME-Version:", "Content-Type:", "DKIM-Signature:", "Authentication-Results:" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>The place of the first line that is a mail's header; null when there is none.</summary>
    public static int? Find(Stream stream)
    {
        var start = new byte[LookedThrough];
        ReadOnlySpan<byte> bytes = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        for (var at = 0; at < bytes.Length;)
        {
            var line = bytes[at..];
            foreach (var name in Names)
            {
                if (line.Length > name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name))
                    return at;
            }

            var end = line.IndexOf((byte)'\n');
            if (end < 0)
                return null;
            at += end + 1;
        }

        return null;
    }
}
