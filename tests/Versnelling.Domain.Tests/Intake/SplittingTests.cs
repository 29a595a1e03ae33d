using Versnelling.Domain.Intake;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>What of a mail is new, passed on, quoted or signature: the cases of <c>splitting.txt</c>, labelled line by line.</summary>
public class SplittingTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mail_is_taken_apart_as_a_reader_sees_it(string name, string subject, string sender, string tagged)
    {
        var lines = tagged.Split('\n');
        var (from, address) = sender.Split('<') is [var display, var rest] ? (display.Trim(), rest.TrimEnd('>')) : ("", "ouder@mail.example");
        var parts = MailUnderstanding.Parts(MailOf.Text(string.Join('\n', lines.Select(l => l.Length > 2 ? l[2..] : "")), address, subject, from), MailOf.Flevoland);
        Assert.True(Lines(lines, 'n') == Lines(parts.Text), $"{name}: the new text is\n{parts.Text}\nsignature:\n{parts.Signature}\nforward:\n{parts.Forward}\nquoted:\n{parts.Quoted}");
        Assert.True(Lines(lines, 'f') == Lines(parts.Forward), $"{name}: passed on is\n{parts.Forward}\nquoted:\n{parts.Quoted}");
    }

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "understanding", "splitting.txt")).Split("=== ").Skip(1))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var head = block[..end].Split('|', StringSplitOptions.TrimEntries);
            cases.Add(head[0], head[1], head.ElementAtOrDefault(2) ?? "", block[(end + 1)..].TrimEnd('\n'));
        }

        return cases;
    }

    private static string Lines(IEnumerable<string> tagged, char tag) => Lines(string.Join('\n', tagged.Where(l => l.Length > 2 && char.ToLowerInvariant(l[0]) == tag).Select(Said)));

    private static string Said(string line) =>
        char.IsLower(line[0]) ? line[2..] : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace("FW: ", "", StringComparison.Ordinal).Replace("RE: ", "", StringComparison.Ordinal);

    // Blanks and the > before what is quoted are no part of what is said.
    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.Trim().TrimStart('>', ' ')).Where(l => l.Length > 0));
}
