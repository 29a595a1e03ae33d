using System.Collections.ObjectModel;

namespace MimeKit;

/// <summary>A list and the header that it stands in: whoever asks for either gets it in line with the other.</summary>
internal sealed class ListHeader<T>(HeaderList headers, HeaderId id, Collection<T> list, Func<string, IEnumerable<T>> read)
{
    private Header? _source;
    private string _written = "";

    public void Read()
    {
        if (headers.Find(id) is var header && header == _source) return;
        _source = header;
        list.Clear();
        foreach (var item in headers.Where(h => h.Id == id).SelectMany(h => read(h.UndecodedValue))) list.Add(item);
        _written = list.ToString()!;
    }

    public void Write()
    {
        var text = list.ToString()!;
        if (text == _written) return;
        _written = text;
        if (text.Length == 0) headers.RemoveAll(id);
        else headers.Replace(id, text);
        _source = headers.Find(id);
    }
}
