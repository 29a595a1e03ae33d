using System.Collections;

namespace MimeKit;

public class Parameter
{
    internal Parameter(string name, string value) => (Name, Value) = (name, value);
    public string Name { get; }
    public string Value { get; internal set; }
}

public class ParameterList : IEnumerable<Parameter>
{
    private readonly List<Parameter> _parameters = [];
    internal ParameterList() { }

    /// <summary>Whether the header that holds these parameters must be written anew.</summary>
    internal bool IsChanged { get; set; }

    public string? this[string name]
    {
        get => Find(name)?.Value;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            IsChanged = true;
            if (Find(name) is { } parameter) { parameter.Value = value; return; }

            if (!ParameterWriter.IsTokens(name)) throw new ArgumentException("Parameter names are ASCII tokens.", nameof(name));
            _parameters.Add(new(name, value));
        }
    }

    public IEnumerator<Parameter> GetEnumerator() => _parameters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Parameter? Find(string name) => _parameters.Find(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
