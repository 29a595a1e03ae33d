using System.Collections.Frozen;

namespace MimeKit;

public enum HeaderId
{
    Unknown = -1,
    Bcc, Cc, ContentDisposition, ContentId, ContentTransferEncoding, ContentType, Date, From, InReplyTo, MessageId, MimeVersion,
    Received, References, ReplyTo, ReturnPath, Sender, Subject, To,
}

internal static class HeaderNames
{
    private static readonly FrozenDictionary<HeaderId, string> Names = Enum.GetValues<HeaderId>().ToFrozenDictionary(id => id, Spell);

    private static readonly FrozenDictionary<string, HeaderId> Ids =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static string Name(HeaderId id) => Names[id];
    public static HeaderId Id(string name) => Ids.GetValueOrDefault(name, HeaderId.Unknown);

    private static string Spell(HeaderId id) => id == HeaderId.MimeVersion
        ? "MIME-Version"
        : string.Concat(id.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}"));
}
