namespace MimeKit;

public enum ContentEncoding { Default, SevenBit, EightBit, Binary, Base64, QuotedPrintable }
public enum EncodingConstraint { EightBit = 1, SevenBit }
public enum NewLineFormat : byte { Unix, Dos }
