using System.Collections.ObjectModel;

namespace MimeKit;

public class MessageIdList : Collection<string>
{
    public override string ToString() => string.Join(' ', Items.Select(id => $"<{id}>"));
    protected override void InsertItem(int index, string item) => base.InsertItem(index, MessageIds.Checked(item));
    protected override void SetItem(int index, string item) => base.SetItem(index, MessageIds.Checked(item));
}

/// <summary>Message-IDs, without their angle brackets.</summary>
internal static class MessageIds
{
    public static IEnumerable<string> Read(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at))
        {
            var end = text.IndexOf('>', at);
            if (end < 0) yield break;
            at = text.LastIndexOf('<', end);
            var id = string.Concat(text[(at + 1)..end].Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
            if (id.Length > 0) yield return id;
            at = end;
        }
    }

    /// <summary>One id, also where the sender forgot the brackets.</summary>
    public static string? First(string text) =>
        Read(text).FirstOrDefault() ?? (text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var bare, ..] && !bare.Contains('<', StringComparison.Ordinal) ? bare : null);

    public static string Checked(string id)
    {
        var bare = id is ['<', .., '>'] ? id[1..^1] : id;
        return bare.Length == 0 || bare.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>')
            ? throw new ArgumentException("Invalid Message-Id format.", nameof(id))
            : bare;
    }
}
