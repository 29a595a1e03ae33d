using System.Collections.Frozen;

namespace MimeKit;

public enum HeaderId
{
    Unknown = -1,
    AutoSubmitted, Bcc, Cc, Comments, ContentDescription, ContentDisposition, ContentId, ContentLanguage, ContentLocation,
    ContentTransferEncoding, ContentType, Date, DispositionNotificationTo, DkimSignature, From, Importance, InReplyTo, Keywords,
    ListHelp, ListId, ListPost, ListUnsubscribe, ListUnsubscribePost, MessageId, MimeVersion, Organization, OriginalMessageId,
    OriginalRecipient, Precedence, Priority, Received, References, ReplyTo, ResentFrom, ResentSender, ResentTo, ReturnPath,
    ReturnReceiptTo, Sender, Sensitivity, Subject, To, UserAgent, XMailer, XPriority,
}

internal static class HeaderNames
{
    private static readonly FrozenDictionary<HeaderId, string> Names = Enum.GetValues<HeaderId>().ToFrozenDictionary(id => id, Spell);

    private static readonly FrozenDictionary<string, HeaderId> Ids =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static string Name(HeaderId id) => id == HeaderId.Unknown ? throw new ArgumentOutOfRangeException(nameof(id)) : Names[id];
    public static HeaderId Id(string name) => Ids.GetValueOrDefault(name, HeaderId.Unknown);

    private static string Spell(HeaderId id) => id switch
    {
        HeaderId.MimeVersion => "MIME-Version",
        HeaderId.DkimSignature => "DKIM-Signature",
        _ => string.Concat(id.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")),
    };
}
