namespace MimeKit;

/// <content>The lists: live views on their headers, both ways.</content>
public sealed partial class MimeMessage
{
    private readonly Dictionary<HeaderId, (InternetAddressList List, ListHeader<InternetAddress> Header)> _addresses = [];
    private readonly MessageIdList _references = [];
    private ListHeader<string>? _referencesHeader;

    public InternetAddressList From => Addresses(HeaderId.From);
    public InternetAddressList To => Addresses(HeaderId.To);
    public InternetAddressList Cc => Addresses(HeaderId.Cc);
    public InternetAddressList Bcc => Addresses(HeaderId.Bcc);
    public InternetAddressList ReplyTo => Addresses(HeaderId.ReplyTo);

    public MailboxAddress? Sender =>
        _headers.Find(HeaderId.Sender) is { } header ? AddressReader.Read(header.UndecodedValue, _options).OfType<MailboxAddress>().FirstOrDefault() : null;

    public MessageIdList References
    {
        get
        {
            _referencesHeader ??= new(_headers, HeaderId.References, _references, MessageIds.Read);
            _referencesHeader.Read();
            return _references;
        }
    }

    private InternetAddressList Addresses(HeaderId id)
    {
        if (!_addresses.TryGetValue(id, out var view))
        {
            var list = new InternetAddressList();
            view = _addresses[id] = (list, new(_headers, id, list, text => AddressReader.Read(text, _options)));
        }

        view.Header.Read();
        return view.List;
    }
}
