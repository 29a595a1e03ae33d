namespace Versnelling.Cli.Checks;

/// <summary>What a check found.</summary>
/// <param name="Subject">What was checked.</param>
/// <param name="Ok">Whether it is right.</param>
/// <param name="Message">What was found; when it is wrong, what to do.</param>
internal sealed record Finding(string Subject, bool Ok, string Message)
{
    public static Finding Right(string subject, string message) => new(subject, Ok: true, message);

    public static Finding Wrong(string subject, string message) => new(subject, Ok: false, message);
}
