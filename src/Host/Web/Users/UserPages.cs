using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Users;

/// <summary>Who may come in at a cooperative: seen, invited, given a role, taken one.</summary>
internal static class UserPages
{
    public const string Path = "gebruikers";

    public static void MapUsers(this PageRoutes pages)
    {
        pages.Answer(Path, async (visit, _) => await Show(pages, visit));
        pages.Submit($"{Path}/uitnodigen", async (visit, form, _) => await Invite(pages, visit, form));
        pages.Submit($"{Path}/rol", async (visit, form, _) =>
            RoleOf(form) is { } role && Identifier.IsValid($"{form["gebruiker"]}")
                ? await Run(pages, visit, form["doe"] == "neem"
                    ? new TakeRole(new UserId($"{form["gebruiker"]}"), role)
                    : new GiveRole(new UserId($"{form["gebruiker"]}"), role, Until(form)))
                : await Show(pages, visit, "Kies een rol."));
    }

    private static async Task<IResult> Invite(PageRoutes pages, Visit visit, IFormCollection form)
    {
        var (name, email) = ($"{form["naam"]}".Trim(), $"{form["email"]}".Trim());
        if (name.Length is 0 or > 100 || email.Length is < 3 or > 254 || email.IndexOf('@') < 1)
            return await Show(pages, visit, "Vul een naam en een e-mailadres in.");
        if (RoleOf(form) is not { } role)
            return await Show(pages, visit, "Kies een rol.");
        // Before anybody is made: a user whom nobody may invite would be left over.
        if (ActRights.Refuses(Request(visit, new InviteUser(new UserId("u")))) is { } refusal)
            return await Show(pages, visit, Sentences.Of(refusal));
        var door = pages.Installation.Access;
        var (user, link) = await door.Invitations.Invite(name, email, visit.Cooperative, visit.Question.Cancellation);
        foreach (var act in (IAct[])[new InviteUser(user.Id), new GiveRole(user.Id, role, Until(form))])
        {
            if (await Refusal(pages, visit, act) is { } reason)
                return await Show(pages, visit, Sentences.Of(reason));
        }

        return await Show(pages, visit, null, user.Name, link);
    }

    private static async Task<IResult> Run(PageRoutes pages, Visit visit, IAct act) =>
        await Refusal(pages, visit, act) is { } reason
            ? await Show(pages, visit, Sentences.Of(reason))
            : Results.Redirect(visit.To(Path));

    private static async Task<Refusal?> Refusal(PageRoutes pages, Visit visit, IAct act) =>
        (await pages.Installation.Acts.Run(Request(visit, act), visit.Question.Cancellation) as ActAnswer.Refused)
            ?.Reason;

    private static ActRequest Request(Visit visit, IAct act) =>
        ActRequest.For(visit.Cooperative, Guid.CreateVersion7(), act, visit.Visitor.Actor, visit.Visitor.Role);

    private static Role? RoleOf(IFormCollection form) => RoleNames.Find($"{form["rol"]}");

    private static LocalDate? Until(IFormCollection form) =>
        LocalDatePattern.Iso.Parse($"{form["tot"]}") is { Success: true } day ? day.Value : null;

    private static async Task<IResult> Show(
        PageRoutes pages, Visit visit, string? problem = null, string? invited = null, string? link = null) =>
        new RazorComponentResult<UsersPage>(new
        {
            Visit = visit,
            Users = await UserReading.Read(visit, pages.Installation),
            MayChange = ActRights.Table.Has(visit.Visitor.RoleHeld, nameof(GiveRole)),
            Problem = problem,
            Invited = invited,
            Link = link,
        })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
