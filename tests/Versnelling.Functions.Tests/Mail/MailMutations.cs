using System.Text;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Damages a mail as gateways, disks and attackers do, always the same for the same random numbers.</summary>
internal sealed class MailMutations(Random random, IReadOnlyList<byte[]> samples)
{
    private static readonly string[] Charsets = ["utf-8", "utf-16", "utf-7", "utf-32", "x-unknown", "iso-2022-jp", "koi8-r", "us-ascii", "gb18030", "\"", "iso-8859-99", ""];
    private static readonly string[] Types = ["text/html", "text/plain; format=flowed", "multipart/mixed; boundary=x", "multipart/alternative", "message/rfc822", "multipart/report; report-type=delivery-status", "message/delivery-status", "application/pkcs7-mime; smime-type=signed-data", "text/calendar; method=REQUEST", "application/ms-tnef", "multipart/signed", "/", ";;;", "text/enriched"];
    private static readonly string[] Encodings = ["base64", "quoted-printable", "8bit", "binary", "uuencode", ""];

    /// <summary>A sample with one to four kinds of damage.</summary>
    public byte[] Next()
    {
        var mail = samples[random.Next(samples.Count)];
        for (var kinds = random.Next(1, 5); kinds > 0; kinds--)
            mail = Mutate(mail);
        return mail;
    }

    private byte[] Mutate(byte[] mail) => random.Next(12) switch
    {
        0 => Flip(mail),
        1 => mail[..random.Next(mail.Length + 1)],
        2 => Lines(mail, DuplicateHeader),
        3 => Lines(mail, ReorderHeaders),
        4 => Wrap(mail),
        5 => Lines(mail, DamageBoundary),
        6 => Insert(mail),
        7 => Replace(mail, "charset=", Charsets),
        8 => HugeLine(mail),
        9 => Replace(mail, "Content-Type:", Types),
        10 => Replace(mail, "Content-Transfer-Encoding:", Encodings),
        _ => Splice(mail),
    };

    private byte[] Flip(byte[] mail)
    {
        mail = [.. mail];
        for (var flips = random.Next(1, 40); flips > 0 && mail.Length > 0; flips--)
            mail[random.Next(mail.Length)] ^= (byte)(1 << random.Next(8));
        return mail;
    }

    private byte[] Insert(byte[] mail)
    {
        var all = new List<byte>(mail);
        for (var count = random.Next(1, 60); count > 0; count--)
            all.Insert(random.Next(all.Count + 1), random.Next(4) switch { 0 => 0, 1 => (byte)'\r', 2 => (byte)'\n', _ => (byte)random.Next(128, 256) });
        return [.. all];
    }

    private byte[] HugeLine(byte[] mail)
    {
        var at = random.Next(mail.Length + 1);
        var line = new byte[random.Next(1_000, 60_000)];
        Array.Fill(line, (byte)"ab =<>@?&;:\"("[random.Next(13)]);
        return [.. mail[..at], .. line, .. mail[at..]];
    }

    private byte[] Splice(byte[] mail)
    {
        var other = samples[random.Next(samples.Count)];
        return [.. mail[..random.Next(mail.Length + 1)], .. other[random.Next(other.Length)..]];
    }

    private byte[] Wrap(byte[] mail)
    {
        for (var levels = random.Next(1, 40); levels > 0; levels--)
        {
            var head = random.Next(3) == 0
                ? "From: a@school.example\r\nContent-Type: message/rfc822\r\n\r\n"
                : $"From: a@school.example\r\nContent-Type: multipart/{(random.Next(2) == 0 ? "mixed" : "alternative")}; boundary=w{levels}\r\n\r\n--w{levels}\r\nContent-Type: message/rfc822\r\n\r\n";
            mail = [.. Encoding.ASCII.GetBytes(head), .. mail];
        }

        return mail;
    }

    private byte[] Replace(byte[] mail, string mark, string[] values) => Lines(mail, lines =>
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var at = lines[i].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && random.Next(2) == 0)
                lines[i] = string.Concat(lines[i].AsSpan(0, at + mark.Length), " ", values[random.Next(values.Length)]);
        }
    });

    private void DuplicateHeader(List<string> lines)
    {
        var line = lines[random.Next(Math.Min(lines.Count, 20))];
        for (var times = random.Next(1, 200); times > 0; times--)
            lines.Insert(random.Next(Math.Min(lines.Count, 20)), line);
    }

    private void ReorderHeaders(List<string> lines)
    {
        var end = lines.IndexOf("");
        if (end > 1)
            lines.Reverse(0, end);
        if (random.Next(2) == 0)
            lines.RemoveAt(random.Next(lines.Count));
    }

    private void DamageBoundary(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("--", StringComparison.Ordinal) && random.Next(2) == 0)
                lines[i] = random.Next(3) switch { 0 => lines[i] + "x", 1 => "", _ => lines[i] + "--" };
        }
    }

    private static byte[] Lines(byte[] mail, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(mail).Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join("\r\n", lines));
    }
}
