namespace Wijkboek.Application.Typing;

/// <summary>Something that exists and can be picked: its identifier, and what people call it.</summary>
public sealed record Offered(string Id, string Name)
{
    /// <summary>As it stands in the list and in the field: <c>Eetcafé (4300)</c>.</summary>
    public string Text => Name == Id ? Id : $"{Name} ({Id})";
}
