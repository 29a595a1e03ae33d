using System.CommandLine;
using System.CommandLine.Parsing;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Commands;

/// <summary>The number of a case on the command line.</summary>
internal static class CaseArgument
{
    public static Argument<CaseNumber> Create() => new("case") { Description = "The case's number, such as RET-7K3F-9QDX.", HelpName = "CASE", CustomParser = Read };

    private static CaseNumber Read(ArgumentResult given)
    {
        if (CaseNumber.TryParse(given.Tokens[0].Value, out var number))
            return number;
        given.AddError($"'{given.Tokens[0].Value}' is not a case number such as RET-7K3F-9QDX.");
        return default;
    }
}
