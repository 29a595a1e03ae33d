using System.CommandLine;
using Versnelling.Cli.Local;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret up</c>: the whole service on this machine, until Ctrl-C.</summary>
internal static class UpCommand
{
    public static Command Create()
    {
        var clean = new Option<bool>("--clean") { Description = "Begin with nothing: first deletes the cases, mails and settings that earlier runs left in .var/up." };
        var command = new Command("up", "Starts the whole service on this machine and stays: mailbox folder, mail catcher, web pages. Ctrl-C stops it.") { clean };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(clean), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(bool clean, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var path = RunningStack.DefaultPath;
        if (RunningStack.Find(path) is { } other)
        {
            await errors.WriteLineAsync($"ret: in this checkout ret up runs already (process {other.Process.Id}). Its mails are at {other.MailPage}.");
            return ExitCode.Wrong;
        }

        var folder = Checkout.Var("up");
        if (clean && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        await output.WriteLineAsync("De postbus, de mailvanger en de functie-app worden gestart …");
        await using var stack = await LocalStack.StartAsync(folder, RegionChoice.Chosen, output.WriteLine, cancellation);
        new RunningStack(ProcessIdentity.Own(), stack.Settings.Variables(), stack.MailPage).Write(path);
        try
        {
            await output.WriteLineAsync(Welcome(stack));
            var ended = await stack.EndedAsync().WaitAsync(cancellation);
            await errors.WriteLineAsync($"ret: {ended} is onverwacht gestopt. Kijk in {Path.Combine(folder, "functie-app.log")}.");
            return ExitCode.Wrong;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("Alles wordt gestopt. Wat in de postbus en de opslag staat, blijft bewaard.");
            return ExitCode.Ok;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Welcome(LocalStack stack) => $"""

        Alles draait.

          Een bericht bezorgen   ./ret send BESTAND.eml
          Verzonden mails        {stack.MailPage}
          Pagina's               {new Uri(stack.Settings.Pages, "/api/mijn-zaken")}
          Postbus (Maildir)      {stack.Settings.Mailbox}
          Cijfers                ./ret digest --period 2026 --format text

        In een melding aan een collega staat de link naar de zaak. Links in mails van een eerdere keer openen
        niet meer: het adres is elke keer nieuw. Helemaal opnieuw beginnen: ./ret up --clean. Stoppen: Ctrl-C.
        """;
}
