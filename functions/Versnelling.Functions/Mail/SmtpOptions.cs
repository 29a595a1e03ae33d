using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace Versnelling.Functions.Mail;

/// <summary>The mail server that takes our mails (settings <c>Smtp:…</c>).</summary>
public sealed class SmtpOptions
{
    [Required]
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Log-in name; empty for a server that asks for none.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>None, StartTls (default), SslOnConnect …</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Whether mail may go to anybody: set it in production only. Otherwise a mistake in a test mails a parent.</summary>
    public bool ToAnyone { get; set; }

    /// <summary>Otherwise: the only recipients' domains to which mail may leave this machine.</summary>
    public IList<string> OnlyTo { get; } = [];
}
