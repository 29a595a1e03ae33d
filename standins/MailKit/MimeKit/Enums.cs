namespace MimeKit
{
    public enum ContentEncoding { Default, SevenBit, EightBit, Binary, Base64, QuotedPrintable }
    public enum EncodingConstraint { None, EightBit, SevenBit }
    public enum NewLineFormat : byte { Unix, Dos, Mixed }
}

namespace MimeKit.Text
{
    public enum TextFormat { Plain, Text = Plain, Flowed, Html, Enriched, CompressedRichText, RichText }
}
