using System.Globalization;
using System.Text;

namespace MimeKit;

public abstract class InternetAddress : IEquatable<InternetAddress>
{
    private string? _name;

    protected InternetAddress(Encoding encoding, string? name)
    {
        Encoding = encoding;
        _name = name;
    }

    public Encoding Encoding { get; }
    public string? Name { get => _name; set { _name = value; OnChanged(); } }
    internal Action? Changed { get; set; }
    public abstract bool Equals(InternetAddress? other);
    public override bool Equals(object? obj) => Equals(obj as InternetAddress);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>With every character as it is, not folded and encoded.</summary>
    public abstract override string ToString();
    protected virtual void OnChanged() => Changed?.Invoke();
    internal abstract void Write(HeaderFolding folding, FormatOptions options);
}

public class MailboxAddress : InternetAddress
{
    private static readonly IdnMapping Idn = new();
    private string _address;

    /// <exception cref="ParseException">The address holds more than one address, white space or line breaks.</exception>
    public MailboxAddress(string? name, string address) : this(Encoding.UTF8, name, address) { }
    public MailboxAddress(Encoding encoding, string? name, string address) : base(encoding, name) => _address = Checked(address);

    internal MailboxAddress(string? name, string address, bool isRead) : base(Encoding.UTF8, name) =>
        _address = isRead ? address : Checked(address);

    public string Address { get => _address; set { _address = Checked(value); OnChanged(); } }
    public string LocalPart => _address.LastIndexOf('@') is var at and >= 0 ? _address[..at] : _address;
    public string Domain => _address.LastIndexOf('@') is var at and >= 0 ? _address[(at + 1)..] : "";
    public bool IsInternational => !Ascii.IsValid(_address);

    /// <exception cref="ParseException">The text isn't one mailbox.</exception>
    public static MailboxAddress Parse(string text) =>
        TryParse(text, out var mailbox) ? mailbox : throw new ParseException("Not a mailbox.", 0, 0);

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MailboxAddress? mailbox)
    {
        mailbox = text is not null && AddressReader.Read(text, ParserOptions.Default) is [MailboxAddress only] ? only : null;
        return mailbox is not null;
    }

    /// <summary>The address, with its domain in punycode or in letters.</summary>
    public string GetAddress(bool idnEncode)
    {
        if (Domain.Length == 0 || Domain[0] == '[') return Address;
        try
        {
            return $"{LocalPart}@{(idnEncode ? Ascii.IsValid(Domain) ? Domain : Idn.GetAscii(Domain) : Idn.GetUnicode(Domain))}";
        }
        catch (ArgumentException)
        {
            return Address;
        }
    }

    public override bool Equals(InternetAddress? other) =>
        other is MailboxAddress mailbox && mailbox.Name == Name && mailbox.Address.Equals(Address, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => string.IsNullOrEmpty(Name) ? Address : $"{HeaderFolding.Quoted(Name)} <{Address}>";

    internal override void Write(HeaderFolding folding, FormatOptions options)
    {
        var address = options.International ? Address : GetAddress(idnEncode: true);
        if (string.IsNullOrEmpty(Name)) { folding.AddAtom(address); return; }

        folding.AddPhrase(Header.Unfold(Name));
        folding.AddAtom($"<{address}>");
    }

    private static string Checked(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Length == 0) return address;
        var quoted = address[0] == '"' ? address.LastIndexOf("\"@", StringComparison.Ordinal) + 1 : 0;
        for (var i = 0; i < address.Length; i++)
        {
            var c = address[i];
            if (char.IsControl(c) || (i >= quoted && (char.IsWhiteSpace(c) || "<>,;()\"".Contains(c, StringComparison.Ordinal))))
                throw new ParseException("Not an address.", i, i);
        }

        return address.StartsWith('@') || address.EndsWith('@') ? throw new ParseException("Not an address.", 0, 0) : address;
    }
}

public class GroupAddress : InternetAddress
{
    public GroupAddress(string? name) : this(name, []) { }

    public GroupAddress(string? name, IEnumerable<InternetAddress> addresses) : base(Encoding.UTF8, name) =>
        Members = new(addresses) { Changed = OnChanged };

    public InternetAddressList Members { get; }

    public override bool Equals(InternetAddress? other) =>
        other is GroupAddress group && group.Name == Name && group.Members.SequenceEqual(Members);

    public override string ToString() => $"{HeaderFolding.Quoted(Name ?? "")}: {Members};";

    internal override void Write(HeaderFolding folding, FormatOptions options)
    {
        folding.AddPhrase(Header.Unfold(Name ?? ""));
        folding.AddAtom(":", "");
        Members.Write(folding, options);
        folding.AddAtom(";", "");
    }
}
