namespace Versnelling.Cli;

/// <summary>How <c>ret</c> ends.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Wrong = 1;
    public const int WrongUsage = 2;
}
