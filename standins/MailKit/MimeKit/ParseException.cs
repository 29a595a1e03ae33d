namespace MimeKit;

public class ParseException : FormatException
{
    internal ParseException(string message) : base(message) { }
}
