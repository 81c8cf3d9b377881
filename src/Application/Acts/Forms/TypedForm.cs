namespace Wijkboek.Application.Acts.Forms;

/// <summary>
/// What stands in a form, exactly as typed, by the name of the field: <c>amount</c>, <c>lines[2].account</c>.
/// </summary>
public sealed class TypedForm(IReadOnlyDictionary<string, string> values)
{
    /// <summary>Nobody needs more in one go, and a request may not be made endless.</summary>
    public const int MostRows = 200;

    public static TypedForm Empty { get; } = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> Values => values;

    public string Of(string name) => values.GetValueOrDefault(name, "");

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>How many rows of a list stand in the form, the empty ones too.</summary>
    public int RowsOf(string list) => values.Keys
        .Select(name => RowIn(list, name))
        .Where(row => row < MostRows)
        .Select(row => row + 1)
        .DefaultIfEmpty(0)
        .Max();

    public TypedForm With(params IEnumerable<(string Name, string Value)> more)
    {
        var all = new Dictionary<string, string>(values);
        foreach (var (name, value) in more)
            all[name] = value;
        return new TypedForm(all);
    }

    // −1 when the name is not of a row of this list.
    private static int RowIn(string list, string name)
    {
        if (!name.StartsWith($"{list}[", StringComparison.Ordinal))
            return -1;
        var end = name.IndexOf(']', list.Length);
        return end > 0 && int.TryParse(name.AsSpan(list.Length + 1, end - list.Length - 1), out var row) && row >= 0
            ? row
            : -1;
    }
}
