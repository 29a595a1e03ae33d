using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace MimeKit;

public class InternetAddressList : Collection<InternetAddress>
{
    public InternetAddressList() { }

    public InternetAddressList(IEnumerable<InternetAddress> addresses) => AddRange(addresses);

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

    public override string ToString() => ToString(encode: false);

    public string ToString(bool encode) => ToString(FormatOptions.Default, encode);

    public string ToString(FormatOptions options, bool encode) =>
        string.Join(", ", Items.Select(address => address.ToString(options, encode)));

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

    protected override void InsertItem(int index, InternetAddress item)
    {
        item.Changed = OnChanged;
        base.InsertItem(index, item);
        OnChanged();
    }

    protected override void SetItem(int index, InternetAddress item)
    {
        item.Changed = OnChanged;
        base.SetItem(index, item);
        OnChanged();
    }

    protected override void RemoveItem(int index)
    {
        base.RemoveItem(index);
        OnChanged();
    }

    protected override void ClearItems()
    {
        base.ClearItems();
        OnChanged();
    }

    private void OnChanged() => Changed?.Invoke();
}
