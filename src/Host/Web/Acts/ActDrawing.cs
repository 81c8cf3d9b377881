using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>All that the form of an act is drawn from.</summary>
/// <param name="Offered">What can be picked, by what it is offered as.</param>
/// <param name="Preview">Null until somebody asks to look first.</param>
public sealed record ActDrawing(
    Visit Visit, ActEntry Act, FormState Form, IReadOnlyDictionary<string, IReadOnlyList<Offered>> Offered,
    ActPreview? Preview)
{
    public string Title => Sentences.Word($"titles.{Act.Name}");

    public IReadOnlyList<ActField> Fields => ActFields.Of(Act);

    /// <summary>What nobody needs to think of stands apart.</summary>
    public IEnumerable<ActField> Asked => Fields.Where(member => !member.IsNewName);

    public IEnumerable<ActField> Named => Fields.Where(member => member.IsNewName);

    /// <summary>With what a link filled in called by its name. What somebody typed stays as it is.</summary>
    public ActDrawing CalledByName()
    {
        var names = Fields.Where(member => member.Offers is not null)
            .Select(member => (member.Name, Offered.GetValueOrDefault(member.Offers!, [])
                .FirstOrDefault(one => one.Id == Form.Of(member.Name))?.Text))
            .Where(named => named.Text is not null)
            .Select(named => (named.Name, named.Text!));
        return this with { Form = Form with { Typed = Form.Typed.With(names) } };
    }

    /// <summary>
    /// The label of a field by its name in the form: <c>lines[1].account</c> is "Rekening, regel 2".
    /// </summary>
    public string LabelOf(string name)
    {
        var (fields, label, row) = (Fields, name, "");
        foreach (var part in name.Split('.'))
        {
            var bracket = part.IndexOf('[');
            if (fields.FirstOrDefault(one => one.Name == (bracket < 0 ? part : part[..bracket])) is not { } member)
                break;
            (label, fields) = (member.Label, member.Members);
            if (bracket >= 0 && int.TryParse(part[(bracket + 1)..^1], out var index))
                row = $", regel {index + 1}";
        }

        return $"{label}{row}";
    }
}
