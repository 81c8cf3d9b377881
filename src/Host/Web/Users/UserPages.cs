using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Users;

/// <summary>Who may come in at a cooperative: seen, invited, given a role, taken one.</summary>
internal static class UserPages
{
    public const string Path = "gebruikers";

    /// <summary>The field of the last day on which a role holds.</summary>
    public const string Until = "tot";

    /// <summary>The field of whom a role is given; not in the form of an invitation.</summary>
    public const string User = "gebruiker";

    public static void MapUsers(this PageRoutes pages)
    {
        pages.Answer(Path, async (visit, _) => await Show(pages, visit));
        pages.Submit($"{Path}/uitnodigen", async (visit, form, _) => await Invite(pages, visit, form));
        pages.Submit($"{Path}/rol", async (visit, form, _) => await Change(pages, visit, form));
    }

    private static async Task<IResult> Invite(PageRoutes pages, Visit visit, IFormCollection sent)
    {
        var form = FormState.Of(sent);
        var (name, email) = (form.Of("naam").Trim(), form.Of("email").Trim());
        if (name.Length is 0 or > 100 || email.Length is < 3 or > 254 || email.IndexOf('@') < 1)
            return await Show(pages, visit, "Vul een naam en een e-mailadres in.", form);
        if (RoleNames.Find(form.Of("rol")) is not { } role)
            return await Show(pages, visit, "Kies een rol.", form);
        var until = UntilOf(form, visit.Today);
        if (until.Wrong is { } unclear)
            return await Show(pages, visit, unclear, form, Until);
        // Before anybody is made: a user whom nobody may invite would be left over.
        if (ActRights.Refuses(Request(visit, new InviteUser(new UserId("u")))) is { } refusal)
            return await Show(pages, visit, refusal, form);
        var door = pages.Installation.Access;
        var (user, link) = await door.Invitations.Invite(name, email, visit.Cooperative, visit.Question.Cancellation);
        foreach (var act in (IAct[])[new InviteUser(user.Id), new GiveRole(user.Id, role, until.Value)])
        {
            if (await Refusal(pages, visit, act) is { } reason)
                return await Show(pages, visit, reason, form);
        }

        return await Show(pages, visit, invited: user.Name, link: link);
    }

    private static async Task<IResult> Change(PageRoutes pages, Visit visit, IFormCollection sent)
    {
        var form = FormState.Of(sent);
        if (RoleNames.Find(form.Of("rol")) is not { } role || !Identifier.IsValid(form.Of(User)))
            return await Show(pages, visit, "Kies een rol.", form);
        var user = new UserId(form.Of(User));
        if (form.Of("doe") == "neem")
            return await Run(pages, visit, new TakeRole(user, role), form);
        var until = UntilOf(form, visit.Today);
        return until.Wrong is { } unclear
            ? await Show(pages, visit, unclear, form, Until)
            : await Run(pages, visit, new GiveRole(user, role, until.Value), form);
    }

    private static async Task<IResult> Run(PageRoutes pages, Visit visit, IAct act, FormState form) =>
        await Refusal(pages, visit, act) is { } reason
            ? await Show(pages, visit, reason, form)
            : Results.Redirect(visit.To(Path));

    private static async Task<Refusal?> Refusal(PageRoutes pages, Visit visit, IAct act) =>
        (await pages.Installation.Acts.Run(Request(visit, act), visit.Question.Cancellation) as ActAnswer.Refused)
            ?.Reason;

    private static ActRequest Request(Visit visit, IAct act) =>
        ActRequest.For(visit.Cooperative, Guid.CreateVersion7(), act, visit.Visitor.Actor, visit.Visitor.Role);

    // Nothing filled in is no last day; what cannot be read is never taken for that.
    private static Typed<LocalDate?> UntilOf(FormState form, LocalDate today)
    {
        if (form.Of(Until).Trim().Length == 0)
            return (LocalDate?)null;
        var day = TypedDate.Read(form.Of(Until), today);
        return day.Wrong is { } wrong ? wrong : (LocalDate?)day.Value;
    }

    private static Task<IResult> Show(
        PageRoutes pages, Visit visit, Refusal reason, FormState form, string field = "") =>
        Show(pages, visit, Sentences.Of(reason), form.Refused(field, reason));

    private static async Task<IResult> Show(
        PageRoutes pages, Visit visit, string? problem = null, FormState? form = null, string? invited = null,
        string? link = null) =>
        new RazorComponentResult<UsersPage>(new
        {
            Visit = visit,
            Users = await UserReading.Read(visit, pages.Installation),
            MayChange = ActRights.Table.Has(visit.Visitor.RoleHeld, nameof(GiveRole)),
            Problem = problem,
            Form = form ?? FormState.Fresh(TypedForm.Empty),
            Invited = invited,
            Link = link,
        })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
