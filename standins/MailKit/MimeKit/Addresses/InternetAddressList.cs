using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace MimeKit;

public class InternetAddressList : Collection<InternetAddress>
{
    public InternetAddressList() : base(new WatchedList<InternetAddress>())
    {
        var watched = (WatchedList<InternetAddress>)Items;
        watched.Entering = address =>
        {
            address.Changed = OnChanged;
            return address;
        };
        watched.Changed = _ => OnChanged();
    }

    public InternetAddressList(IEnumerable<InternetAddress> addresses) : this() => AddRange(addresses);

    /// <summary>Every mailbox, also those in groups.</summary>
    public IEnumerable<MailboxAddress> Mailboxes
    {
        get
        {
            foreach (var address in Items)
            {
                if (address is MailboxAddress mailbox) yield return mailbox;
                else if (address is GroupAddress group)
                    foreach (var member in group.Members.Mailboxes) yield return member;
            }
        }
    }

    internal Action? Changed { get; set; }

    /// <exception cref="ParseException">The text holds no address.</exception>
    public static InternetAddressList Parse(string text) =>
        TryParse(text, out var addresses) ? addresses : throw new ParseException("Not an address list.", 0, 0);

    public static bool TryParse(string? text, [NotNullWhen(true)] out InternetAddressList? addresses)
    {
        addresses = text is null ? null : new(AddressReader.Read(text, ParserOptions.Default));
        if (addresses is { Count: 0 }) addresses = null;
        return addresses is not null;
    }

    public void AddRange(IEnumerable<InternetAddress> addresses)
    {
        foreach (var address in addresses) Add(address);
    }

    public override string ToString() => string.Join(", ", Items);

    internal void Write(HeaderFolding folding, FormatOptions options)
    {
        for (var i = 0; i < Count; i++)
        {
            if (i > 0) folding.AddAtom(",", "");
            Items[i].Write(folding, options);
        }
    }

    internal void Load(IEnumerable<InternetAddress> addresses)
    {
        var changed = Changed;
        Changed = null;
        Clear();
        AddRange(addresses);
        Changed = changed;
    }

    private void OnChanged() => Changed?.Invoke();
}
