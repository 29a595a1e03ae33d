using System.Collections.ObjectModel;

namespace MimeKit;

public sealed class HeaderList : Collection<Header>
{
    /// <summary>The value of the first header of that name.</summary>
    public string? this[string field] => IndexOf(field) is var at and >= 0 ? Items[at].Value : null;
    public string? this[HeaderId id] => Find(id)?.Value;
    public void Add(string field, string value) => Add(new Header(field, value));
    public bool Contains(string field) => IndexOf(field) >= 0;
    public bool Contains(HeaderId id) => Find(id) is not null;

    public int IndexOf(string field)
    {
        for (var i = 0; i < Count; i++)
            if (Items[i].Field.Equals(field, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    public void RemoveAll(HeaderId id)
    {
        for (var i = Count - 1; i >= 0; i--)
            if (Items[i].Id == id) RemoveAt(i);
    }

    /// <summary>Puts the header in the place of the first of its name and removes the others.</summary>
    public void Replace(string field, string value)
    {
        var header = new Header(field, value);
        var first = IndexOf(field);
        if (first < 0) { Add(header); return; }

        for (var i = Count - 1; i > first; i--)
            if (Items[i].Field.Equals(field, StringComparison.OrdinalIgnoreCase)) RemoveAt(i);
        this[first] = header;
    }

    public void Replace(HeaderId id, string value) => Replace(HeaderNames.Name(id), value);

    internal Header? Find(HeaderId id)
    {
        foreach (var header in Items)
            if (header.Id == id) return header;
        return null;
    }
}
