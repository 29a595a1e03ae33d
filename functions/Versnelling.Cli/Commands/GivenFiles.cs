using System.CommandLine.Parsing;

namespace Versnelling.Cli.Commands;

/// <summary>Looks at what stands on the command line in the place of a file or a text: a mistyped option would pass for one.</summary>
internal static class GivenFiles
{
    /// <summary>Accepts files that exist.</summary>
    public static void MustExist(ArgumentResult given)
    {
        foreach (var path in given.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)))
            given.AddError(Directory.Exists(path) ? $"'{path}' is a directory." : IsOption(path) ? UnknownOption(path) : $"'{path}' does not exist.");
    }

    /// <summary>Accepts a folder that exists.</summary>
    public static void MustBeFolder(ArgumentResult given)
    {
        foreach (var path in given.Tokens.Select(token => token.Value).Where(path => !Directory.Exists(path)))
            given.AddError(File.Exists(path) ? $"'{path}' is a file and no folder." : IsOption(path) ? UnknownOption(path) : $"'{path}' does not exist.");
    }

    /// <summary>Accepts any text but an option.</summary>
    public static void MustBeNoOption(ArgumentResult given)
    {
        foreach (var text in given.Tokens.Select(token => token.Value).Where(IsOption))
            given.AddError(UnknownOption(text));
    }

    /// <summary>Accepts a file that is there or can be made.</summary>
    public static void MustBeWritable(OptionResult given)
    {
        foreach (var path in given.Tokens.Select(token => token.Value))
        {
            if (Directory.Exists(path))
                given.AddError($"'{path}' is a directory.");
            else if (IsOption(path))
                given.AddError($"{given.Option.Name} needs a file, and '{path}' is an option.");
        }
    }

    private static bool IsOption(string text) => text.Length > 1 && text[0] == '-';

    private static string UnknownOption(string text) => $"'{text}' is not an option of this command.";
}
