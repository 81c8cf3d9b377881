using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>Takes what somebody filled in to the one way in which anything is recorded.</summary>
internal sealed class ActDesk(Installation installation)
{
    private const string UsedBefore = "act.command_id_used";

    /// <summary>Reads what was typed; the form then says what is not understood.</summary>
    public static async Task<(FormState Form, ReadForm Read)> Read(
        Visit visit, IReadOnlyList<ActField> fields, FormState form)
    {
        var offers = await Offers.For(visit.Question, fields);
        var reader = new FormReader(
            visit.Today, source => offers.GetValueOrDefault(source, []), form.Request);
        var read = reader.Read(fields, form.Typed);
        return (form.With(read), read);
    }

    /// <summary>What would happen, or why it may not; nothing is recorded.</summary>
    /// <param name="nameIn">How the form calls a member of the act; null when it calls it the same.</param>
    public async Task<(FormState Form, Decision.Accepted? Would)> Preview(
        Visit visit, ActEntry act, FormState form, ReadForm read, Func<string, string>? nameIn = null) =>
        await installation.Acts.Preview(Request(visit, act, form, read), visit.Question.Cancellation) switch
        {
            Decision.Accepted accepted => (form, accepted),
            Decision.Refused refused => (Refused(form, act, read, refused.Reason, nameIn), null),
            _ => throw new InvalidOperationException("A decision is accepted or refused."),
        };

    /// <summary>Records it. Sent twice, it answers as the first time.</summary>
    /// <returns>The form to draw again when it was refused.</returns>
    public async Task<(ActAnswer Answer, FormState Form)> Run(
        Visit visit, ActEntry act, FormState form, ReadForm read, Func<string, string>? nameIn = null)
    {
        var answer = await installation.RunWithFiles(Request(visit, act, form, read), visit.Question.Cancellation);
        return (answer, answer is ActAnswer.Refused refused
            ? Refused(form, act, read, refused.Reason, nameIn)
            : form);
    }

    // What was sent before with other content is a second request: it gets an id of its own, and is asked about.
    private static FormState Refused(
        FormState form, ActEntry act, ReadForm read, Refusal reason, Func<string, string>? nameIn)
    {
        if (reason.Code == UsedBefore)
            return (form with { Request = Guid.NewGuid() }).SentBefore();
        var member = RefusedFields.Of(reason, ActFields.Of(act), read.Data) ?? "";
        return form.Refused(nameIn is null ? member : nameIn(member), reason);
    }

    private static ActRequest Request(Visit visit, ActEntry act, FormState form, ReadForm read) => new(
        visit.Cooperative, form.Request, act.Name, read.Json, visit.Visitor.Actor, visit.Visitor.Role);
}
