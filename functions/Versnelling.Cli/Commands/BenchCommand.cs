using System.CommandLine;
namespace Versnelling.Cli.Commands;
internal static class BenchCommand { public static Command Create() => new("bench", "x"); }
