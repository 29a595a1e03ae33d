using Spectre.Console;

namespace Versnelling.Cli.Printing;

/// <summary>Tables: drawn on a terminal, plain columns where the output is read by a program or kept in a file.</summary>
internal static class Table
{
    private const int PlainWidth = 200;

    public static void Print(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, TextWriter output)
    {
        var plain = Console.IsOutputRedirected || output != Console.Out;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        var table = new Spectre.Console.Table { Border = plain ? TableBorder.None : TableBorder.Rounded };
        foreach (var head in heads)
            table.AddColumn(new TableColumn(Markup.Escape(head)) { NoWrap = true });
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        if (plain)
            console.Profile.Width = PlainWidth;
        console.Write(table);
    }
}
