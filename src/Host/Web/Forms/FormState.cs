using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Forms;

/// <summary>A form as it is drawn: what was typed, how it was understood, and what was wrong with it.</summary>
/// <param name="Request">
/// Goes along with the form and comes back when it is sent: sent twice, it is still one request.
/// </param>
/// <param name="Problems">What is wrong, by the name of the field; an empty name is of the form as a whole.</param>
/// <param name="Understood">How an amount or day was read, by the name of the field.</param>
public sealed record FormState(
    TypedForm Typed,
    Guid Request,
    IReadOnlyDictionary<string, string> Problems,
    IReadOnlyDictionary<string, string> Understood)
{
    /// <summary>The field that carries the id of the request.</summary>
    public const string RequestField = "opdracht";

    /// <summary>The field of the button that was pressed.</summary>
    public const string ButtonField = "knop";

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    // What comes along besides what people type.
    private static readonly HashSet<string> Ours = [RequestField, ButtonField, "bewijs"];

    /// <summary>Drawn for the first time.</summary>
    public static FormState Fresh(TypedForm typed) => new(typed, Guid.NewGuid(), None, None);

    /// <summary>As it was sent.</summary>
    public static FormState Of(IFormCollection form) => new(
        new TypedForm(form.Where(field => !Ours.Contains(field.Key))
            .ToDictionary(field => field.Key, field => field.Value.ToString())),
        Guid.TryParse(form[RequestField], out var request) ? request : Guid.NewGuid(),
        None,
        None);

    public FormState With(ReadForm read) => this with
    {
        Problems = read.Problems.ToDictionary(problem => problem.Key, problem => Sentences.Of(problem.Value)),
        Understood = read.Understood,
    };

    /// <param name="field">Empty when it is not about one field.</param>
    public FormState Refused(string field, Refusal reason) => this with
    {
        Problems = new Dictionary<string, string>(Problems) { [field] = Sentences.Of(reason) },
    };

    public FormState SentBefore() => this with
    {
        Problems = new Dictionary<string, string> { [""] = Sentences.Say("acts.sent_before") },
    };

    /// <summary>One row more in a list; its fields are still empty.</summary>
    public FormState WithRow(string list) => this with
    {
        Typed = Typed.RowsOf(list) is var rows and < TypedForm.MostRows
            ? Typed.With(($"{list}[{rows}]", ""))
            : Typed,
    };

    public string Of(string name) => Typed.Of(name);

    /// <summary>Of the same form and thing always the same id: sent twice, it is one request.</summary>
    public Guid RequestFor(string thing) => ActRequest.IdOf($"{Request}/{thing}");

    /// <summary>With which status the page of this form is shown: refused, or not.</summary>
    public int Status =>
        Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;

    public string? WrongWith(string name) => Problems.GetValueOrDefault(name);

    /// <summary>The id of a field on the page.</summary>
    public static string IdOf(string name) =>
        $"v-{string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))}";
}
