using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads mail addresses: first the mailbox's own, then those of people, which may not be the mailbox's.</summary>
internal sealed class AddressReading
{
    /// <summary>Stands for an address that could not be read; never leaves the reader, since that was an error.</summary>
    private static readonly EmailAddress Unread = EmailAddress.Parse("unread@region.invalid");

    private readonly HashSet<string> _own = [];

    /// <summary>An address of the mailbox itself.</summary>
    public EmailAddress Own(FileValue? value)
    {
        var address = Read(value);
        if (address != Unread)
            value!.Once(_own, address.Value);
        return address;
    }

    /// <summary>An address of somebody else: a mail of ours to the mailbox's own address would come back as a loop.</summary>
    public EmailAddress Other(FileValue? value, ISet<string> taken)
    {
        var address = Read(value);
        if (_own.Contains(address.Value))
            value!.Wrong($"\"{address}\" is the mailbox itself.", "Give an address that somebody reads.");
        if (address != Unread)
            value!.Once(taken, address.Value);
        return address;
    }

    private static EmailAddress Read(FileValue? value) =>
        value?.Read<EmailAddress>(EmailAddress.TryParse, "a mail address such as naam@regio.example", Unread) ?? Unread;
}
