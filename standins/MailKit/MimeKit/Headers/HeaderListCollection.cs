using System.Collections;

namespace MimeKit;

public class HeaderListCollection : ICollection<HeaderList>
{
    private readonly List<HeaderList> _groups = [];

    public int Count => _groups.Count;

    public bool IsReadOnly => false;

    public HeaderList this[int index]
    {
        get => _groups[index];
        set => _groups[index] = value;
    }

    public void Add(HeaderList group) => _groups.Add(group);

    public void Clear() => _groups.Clear();

    public bool Contains(HeaderList group) => _groups.Contains(group);

    public void CopyTo(HeaderList[] array, int arrayIndex) => _groups.CopyTo(array, arrayIndex);

    public bool Remove(HeaderList group) => _groups.Remove(group);

    public IEnumerator<HeaderList> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
