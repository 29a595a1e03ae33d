using System.CommandLine;
using System.CommandLine.Parsing;

namespace Versnelling.Cli;

/// <summary>Says what is wrong with a command line: a line each, the last where the eye is, and not the whole help after it.</summary>
internal static class WrongUsage
{
    /// <summary>Writes what is wrong.</summary>
    public static async Task WriteAsync(ParseResult parsed, TextWriter errors)
    {
        await errors.WriteLineAsync($"Try: {Name(parsed.CommandResult)} --help");
        foreach (var message in parsed.Errors.Select(error => OneLine(error.Message)).Distinct(StringComparer.Ordinal))
            await errors.WriteLineAsync($"ret: {message}");
    }

    // The library lists a choice of values below one another.
    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // As it was given, without the options: ret bench pipeline.
    private static string Name(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Name(parent)} {command.Command.Name}" : "ret";
}
