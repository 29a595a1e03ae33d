using System.CommandLine;

namespace Versnelling.Cli.Commands;

/// <summary>The argument <c>FILE…</c>: mails that exist.</summary>
internal static class MailFileArgument
{
    public static Argument<FileInfo[]> Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "A mail as it came in (.eml).", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(GivenFiles.MustExist);
        return files;
    }
}
