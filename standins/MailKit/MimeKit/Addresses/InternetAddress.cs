using System.Globalization;
using System.Text;

namespace MimeKit;

public abstract class InternetAddress
{
    private protected InternetAddress(string? name) => Name = name;
    public string? Name { get; set; }

    /// <summary>With every character as it is, not folded and encoded.</summary>
    public abstract override string ToString();
    internal abstract void Write(HeaderFolding folding);
}

public class MailboxAddress : InternetAddress
{
    private static readonly IdnMapping Idn = new();

    /// <exception cref="ParseException">The address holds more than one address, white space or line breaks.</exception>
    public MailboxAddress(string? name, string address) : this(name, address, isRead: false) { }
    internal MailboxAddress(string? name, string address, bool isRead) : base(name) => Address = isRead ? address : Checked(address);

    public string Address { get; }
    internal bool IsInternational => !Ascii.IsValid(Address);

    /// <summary>The address, with its domain in punycode or in letters.</summary>
    public string GetAddress(bool idnEncode)
    {
        var at = Address.LastIndexOf('@') + 1;
        var domain = Address[at..];
        if (at == 0 || domain is "" or ['[', ..]) return Address;
        try
        {
            return Address[..at] + (!idnEncode ? Idn.GetUnicode(domain) : Ascii.IsValid(domain) ? domain : Idn.GetAscii(domain));
        }
        catch (ArgumentException)
        {
            return Address;
        }
    }

    public override string ToString() => string.IsNullOrEmpty(Name) ? Address : $"{HeaderFolding.Quoted(Name)} <{Address}>";

    internal override void Write(HeaderFolding folding)
    {
        var address = GetAddress(idnEncode: true);
        if (string.IsNullOrEmpty(Name)) { folding.AddAtom(address); return; }

        folding.AddPhrase(Header.Unfold(Name));
        folding.AddAtom($"<{address}>");
    }

    private static string Checked(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var quoted = address.StartsWith('"') ? address.LastIndexOf("\"@", StringComparison.Ordinal) + 1 : 0;
        var breaksOut = address.Any(char.IsControl) || address[quoted..].Any(c => char.IsWhiteSpace(c) || "<>,;()\"".Contains(c, StringComparison.Ordinal));
        return breaksOut || address.StartsWith('@') || address.EndsWith('@') ? throw new ParseException("Not an address.") : address;
    }
}

public class GroupAddress : InternetAddress
{
    internal GroupAddress(string? name, IEnumerable<InternetAddress> addresses) : base(name) => Members = new(addresses);
    public InternetAddressList Members { get; }
    public override string ToString() => $"{HeaderFolding.Quoted(Name ?? "")}: {Members};";

    internal override void Write(HeaderFolding folding)
    {
        folding.AddPhrase(Header.Unfold(Name ?? ""));
        folding.AddAtom(":", "");
        Members.Write(folding);
        folding.AddAtom(";", "");
    }
}
