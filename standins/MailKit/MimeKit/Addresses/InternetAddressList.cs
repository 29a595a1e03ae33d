using System.Collections.ObjectModel;

namespace MimeKit;

public class InternetAddressList : Collection<InternetAddress>
{
    public InternetAddressList() { }
    internal InternetAddressList(IEnumerable<InternetAddress> addresses) : base([.. addresses]) { }

    /// <summary>Every mailbox, also those in groups.</summary>
    public IEnumerable<MailboxAddress> Mailboxes => Items.SelectMany(address => address switch
    {
        MailboxAddress mailbox => [mailbox],
        GroupAddress group => group.Members.Mailboxes,
        _ => [],
    });

    public override string ToString() => string.Join(", ", Items);

    internal void Write(HeaderFolding folding)
    {
        for (var i = 0; i < Count; i++)
        {
            if (i > 0) folding.AddAtom(",", "");
            Items[i].Write(folding);
        }
    }
}
