using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace MimeKit;

public class Parameter
{
    private string _value;

    public Parameter(string name, string value)
    {
        if (name.Length == 0 || !name.All(ParameterWriter.IsToken)) throw new ArgumentException("Parameter names are ASCII tokens.", nameof(name));
        Name = name;
        _value = value;
    }


    public string Name { get; }
    public string Value { get => _value; set { _value = value; Changed?.Invoke(); } }
    internal Action? Changed { get; set; }
    public override string ToString() => $"{Name}={HeaderFolding.Quoted(Value)}";
}

public class ParameterList : Collection<Parameter>
{
    public ParameterList() : base(new WatchedList<Parameter>())
    {
        var watched = (WatchedList<Parameter>)Items;
        watched.Entering = parameter =>
        {
            parameter.Changed = OnChanged;
            return parameter;
        };
        watched.Changed = _ => OnChanged();
    }

    internal Action? Changed { get; set; }

    public string? this[string name]
    {
        get => TryGetValue(name, out string? value) ? value : null;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (TryGetValue(name, out Parameter? parameter)) parameter.Value = value;
            else Add(name, value);
        }
    }

    public void Add(string name, string value) => Add(new Parameter(name, value));
    public bool Contains(string name) => IndexOf(name) >= 0;

    public int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
            if (Items[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    public bool Remove(string name)
    {
        var at = IndexOf(name);
        if (at >= 0) RemoveAt(at);
        return at >= 0;
    }

    public bool TryGetValue(string name, [NotNullWhen(true)] out Parameter? param)
    {
        var at = IndexOf(name);
        param = at < 0 ? null : Items[at];
        return at >= 0;
    }

    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        value = TryGetValue(name, out Parameter? parameter) ? parameter.Value : null;
        return value is not null;
    }

    private void OnChanged() => Changed?.Invoke();
}
