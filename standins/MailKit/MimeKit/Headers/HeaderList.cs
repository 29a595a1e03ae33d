using System.Collections.ObjectModel;
using System.Text;

namespace MimeKit;

public sealed class HeaderList : Collection<Header>
{
    public HeaderList() : base(new WatchedList<Header>())
    {
        var watched = (WatchedList<Header>)Items;
        watched.Entering = header =>
        {
            header.Changed = OnChanged;
            return header;
        };
        watched.Changed = OnChanged;
    }

    internal Action<Header?>? Changed { get; set; }

    /// <summary>The first header of that name; setting replaces the first or adds one.</summary>
    public string? this[string field]
    {
        get => Find(field)?.Value;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (Find(field) is { } header) header.Value = value;
            else Add(field, value);
        }
    }

    public string? this[HeaderId id] { get => this[HeaderNames.Name(id)]; set => this[HeaderNames.Name(id)] = value; }
    public void Add(string field, string value) => Add(new Header(field, value));
    public void Add(HeaderId id, string value) => Add(new Header(id, value));
    public void Add(string field, Encoding encoding, string value) => Add(new Header(encoding, field, value));
    public bool Contains(string field) => IndexOf(field) >= 0;
    public bool Contains(HeaderId id) => Contains(HeaderNames.Name(id));

    public int IndexOf(string field)
    {
        for (var i = 0; i < Count; i++)
            if (Items[i].Field.Equals(field, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    public int IndexOf(HeaderId id) => IndexOf(HeaderNames.Name(id));

    public bool Remove(string field)
    {
        var at = IndexOf(field);
        if (at >= 0) RemoveAt(at);
        return at >= 0;
    }

    public bool Remove(HeaderId id) => Remove(HeaderNames.Name(id));

    public void RemoveAll(string field)
    {
        for (var i = Count - 1; i >= 0; i--)
            if (Items[i].Field.Equals(field, StringComparison.OrdinalIgnoreCase)) RemoveAt(i);
    }

    public void RemoveAll(HeaderId id) => RemoveAll(HeaderNames.Name(id));

    /// <summary>Puts the header in the place of the first of its name and removes the others.</summary>
    public void Replace(Header header)
    {
        var first = IndexOf(header.Field);
        if (first < 0) { Add(header); return; }

        for (var i = Count - 1; i > first; i--)
            if (Items[i].Field.Equals(header.Field, StringComparison.OrdinalIgnoreCase)) RemoveAt(i);
        this[first] = header;
    }

    public void Replace(string field, string value) => Replace(new Header(field, value));
    public void Replace(HeaderId id, string value) => Replace(new Header(id, value));

    internal Header? Find(string field)
    {
        var at = IndexOf(field);
        return at < 0 ? null : Items[at];
    }

    internal Header? Find(HeaderId id)
    {
        foreach (var header in Items)
            if (header.Id == id) return header;
        return null;
    }

    internal void WriteTo(Stream stream, FormatOptions options)
    {
        foreach (var header in Items) header.WriteTo(stream, options);
    }

    private void OnChanged(Header? header) => Changed?.Invoke(header);
}
