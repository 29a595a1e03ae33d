using System.Collections.ObjectModel;

namespace MimeKit;

/// <summary>The inside of the public lists: tells their owners about every change.</summary>
internal sealed class WatchedList<T> : Collection<T>
{
    /// <summary>Called with the item, or with nothing when the list was cleared.</summary>
    public Action<T?> Changed { get; set; } = _ => { };

    /// <summary>Checks an item, or connects it, before it enters.</summary>
    public Func<T, T> Entering { get; set; } = item => item;

    protected override void InsertItem(int index, T item)
    {
        base.InsertItem(index, item = Entering(item));
        Changed(item);
    }

    protected override void SetItem(int index, T item)
    {
        base.SetItem(index, item = Entering(item));
        Changed(item);
    }

    protected override void RemoveItem(int index)
    {
        var item = Items[index];
        base.RemoveItem(index);
        Changed(item);
    }

    protected override void ClearItems()
    {
        base.ClearItems();
        Changed(default);
    }
}
