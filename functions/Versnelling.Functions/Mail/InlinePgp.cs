using System.Text;
using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Mail;

/// <summary>Takes PGP's armour out of text: of what is signed the words stay, of what is encrypted nothing can.</summary>
internal static class InlinePgp
{
    private const string Armour = "-----BEGIN PGP ";
    private const string Encrypted = "-----BEGIN PGP MESSAGE";
    private const string Signed = "-----BEGIN PGP SIGNED MESSAGE";
    private const string Signature = "-----BEGIN PGP SIGNATURE";
    private const string End = "-----END PGP ";

    public static (string Text, ReadingRemarks Remarks) Read(string text)
    {
        if (!text.Contains(Armour, StringComparison.Ordinal))
            return (text, ReadingRemarks.None);
        var clear = new StringBuilder(text.Length);
        var remarks = ReadingRemarks.None;
        var (inArmour, inSigned, inHead) = (false, false, false);
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Signed, StringComparison.Ordinal))
                (inSigned, inHead, remarks) = (true, true, remarks | ReadingRemarks.Signature);
            else if (line.StartsWith(Armour, StringComparison.Ordinal))
                (inArmour, inSigned, remarks) = (true, false, remarks | Remark(line));
            else if (line.StartsWith(End, StringComparison.Ordinal))
                inArmour = false;
            else if (inHead)
                inHead = line.Trim().Length > 0;
            else if (!inArmour)
                clear.Append(inSigned && line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line).Append('\n');
        }

        return (clear.ToString(), remarks);
    }

    // A public key beneath a letter says nothing of the letter.
    private static ReadingRemarks Remark(string line) =>
        line.StartsWith(Encrypted, StringComparison.Ordinal) ? ReadingRemarks.Encrypted : line.StartsWith(Signature, StringComparison.Ordinal) ? ReadingRemarks.Signature : ReadingRemarks.None;
}
