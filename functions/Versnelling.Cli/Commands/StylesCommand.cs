using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Versnelling.Cli.Local;
using Versnelling.Embedded;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret styles</c>: the style sheets of NL Design System's Utrecht components, as published on npm, in one file of ours.</summary>
internal static class StylesCommand
{
    // Those that the pages use; ret.css comes after them.
    private static readonly string[] Components =
    [
        "document", "heading-1", "heading-2", "heading-3", "paragraph", "link", "unordered-list", "skip-link", "alert", "button",
        "form-field", "form-fieldset", "form-label", "form-field-error-message", "textbox", "select",
    ];

    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Only compare; fails when the file is not what npm has." };
        var command = new Command("styles", "Writes the pages' file of Utrecht's style sheets again, from the npm packages that package.json names.") { check };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(check), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(bool check, TextWriter output, CancellationToken cancellation)
    {
        var file = Path.Combine(Checkout.Root, "functions", "Versnelling.Views", "assets", "utrecht.css");
        var wanted = await MakeAsync(await NpmPackages.InstallAsync(output.WriteLine, cancellation), cancellation);
        var same = File.Exists(file) && (await File.ReadAllTextAsync(file, cancellation)).ReplaceLineEndings("\n") == wanted;
        if (!check && !same)
            await File.WriteAllTextAsync(file, wanted, cancellation);
        await output.WriteLineAsync(same ? "utrecht.css is what npm has." : check ? "utrecht.css is not what npm has. Run ./ret styles." : "utrecht.css is written.");
        return same || !check ? ExitCode.Ok : ExitCode.Wrong;
    }

    private static async Task<string> MakeAsync(string npm, CancellationToken cancellation)
    {
        var text = new StringBuilder("/* NL Design System, Utrecht. Made by ./ret styles; don't edit. Licence: EUPL-1.2, Frameless B.V. and Gemeente Utrecht. */\n");
        foreach (var component in Components)
        {
            var folder = Path.Combine(npm, "node_modules", "@utrecht", $"{component}-css");
            using var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "package.json"), cancellation));
            text.Append(CultureInfo.InvariantCulture, $"/* @utrecht/{component}-css {package.RootElement.GetProperty("version").GetString()} */\n")
                .Append((await File.ReadAllTextAsync(Path.Combine(folder, "dist", "index.min.css"), cancellation)).ReplaceLineEndings("\n").Trim())
                .Append('\n');
        }

        return text.ToString();
    }
}
