using Microsoft.AspNetCore.Components;

namespace Wijkboek.Host.Web.Forms;

/// <summary>What every field has: a label, what was typed, how it was understood and what is wrong with it.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired] public FormState Form { get; set; } = default!;

    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Hint { get; set; }

    /// <summary>Tells it from the same field in another form of the page.</summary>
    [Parameter] public string? At { get; set; }

    [Parameter] public bool IsRequired { get; set; }

    /// <summary>Something holds when nothing is filled in.</summary>
    [Parameter] public bool HasDefault { get; set; }

    /// <summary>In a table the head of the column is the label that is seen.</summary>
    [Parameter] public bool IsInTable { get; set; }

    public bool MayBeEmpty => !IsRequired && !HasDefault && !IsInTable;

    public string Id => FormState.IdOf(At is null ? Name : $"{Name}-{At}");

    public string Text => Form.Of(Name);

    public string? Wrong => Form.WrongWith(Name);

    public string? Understood => Wrong is null ? Form.Understood.GetValueOrDefault(Name) : null;

    public string? Invalid => Wrong is null ? null : "true";

    /// <summary>The texts that belong to the field, what is wrong first.</summary>
    public string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[]
            {
                Wrong is null ? null : $"{Id}-w",
                Hint is null || IsInTable ? null : $"{Id}-h",
                Understood is null ? null : $"{Id}-u",
            }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    protected string Dense => IsInTable ? " wb-input--dense" : "";
}
