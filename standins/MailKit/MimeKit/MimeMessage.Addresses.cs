namespace MimeKit;

/// <content>The address lists: live views on their headers, both ways.</content>
public partial class MimeMessage
{
    public InternetAddressList From => Addresses(HeaderId.From);
    public InternetAddressList To => Addresses(HeaderId.To);
    public InternetAddressList Cc => Addresses(HeaderId.Cc);
    public InternetAddressList Bcc => Addresses(HeaderId.Bcc);
    public InternetAddressList ReplyTo => Addresses(HeaderId.ReplyTo);

    public MailboxAddress? Sender
    {
        get => Headers.Find(HeaderId.Sender) is { } header ? AddressReader.Read(header.UndecodedValue, _options).OfType<MailboxAddress>().FirstOrDefault() : null;
        set { if (value is null) Headers.RemoveAll(HeaderId.Sender); else Headers.Replace(HeaderId.Sender, value.ToString()); }
    }

    /// <summary>Everyone in To, Cc and Bcc.</summary>
    public IList<MailboxAddress> GetRecipients(bool onlyUnique = false)
    {
        var all = To.Mailboxes.Concat(Cc.Mailboxes).Concat(Bcc.Mailboxes);
        return (onlyUnique ? all.DistinctBy(m => m.Address, StringComparer.OrdinalIgnoreCase) : all).ToList();
    }

    private InternetAddressList Addresses(HeaderId id)
    {
        if (_addresses.TryGetValue(id, out var list)) return list;
        list = new(ReadAddresses(id));
        list.Changed = () => SetOwnHeader(id, list.Count > 0 ? list.ToString() : null);
        return _addresses[id] = list;
    }

    private IEnumerable<InternetAddress> ReadAddresses(HeaderId id) =>
        Headers.Where(h => h.Id == id).SelectMany(h => AddressReader.Read(h.UndecodedValue, _options));
}
