using System.CommandLine;
using NodaTime.Text;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Cli;

/// <summary><c>users list | invite | give | take | reset | block | unblock | token | …</c></summary>
internal static class UsersVerb
{
    public static readonly Argument<string> User = new("gebruiker") { Description = "Nummer of e-mailadres." };

    private static readonly Option<string> RoleName = new("--role")
    {
        Description = $"Een van: {string.Join(", ", Enum.GetValues<Role>().Select(RoleNames.NameOf))}.",
        HelpName = "ROL",
        Required = true,
    };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "De laatste dag waarop de rol geldt.", HelpName = "JJJJ-MM-DD",
    };

    public static Command Create() => new("users", "Wie er binnen mag, en als wat.")
    {
        List(), Invite(),
        Roles("give", "Geeft een gebruiker een rol.", (user, role, until) => new GiveRole(user, role, until)),
        Roles("take", "Neemt een gebruiker een rol af.", (user, role, _) => new TakeRole(user, role)),
        Change("reset", "Wist alle manieren van inloggen en geeft een link voor nieuwe.", StartAnew),
        Change("block", "Laat een gebruiker nergens meer binnen.", (all, user, stop) => Block(all, user, true, stop)),
        Change("unblock", "Laat een gebruiker weer binnen.", (all, user, stop) => Block(all, user, false, stop)),
        TokenCommands.Make(), TokenCommands.List(), TokenCommands.Revoke(),
    };

    private static Command List()
    {
        var command = new Command("list", "Toont alle gebruikers.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            foreach (var user in await installation.Access.Store.All(cancellation))
            {
                var state = user.IsBlocked ? "geblokkeerd" : user.CanSignIn ? "kan inloggen" : "uitgenodigd";
                var cooperatives = string.Join(' ', user.Cooperatives);
                Console.WriteLine($"{user.Id}  {user.Name}  {user.Email}  {state}  {cooperatives}");
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static Command Invite()
    {
        var name = new Option<string>("--name") { Description = "Naam.", HelpName = "NAAM", Required = true };
        var email = new Option<string>("--email") { Description = "E-mailadres.", HelpName = "ADRES", Required = true };
        var member = new Option<string?>("--member")
        {
            Description = "Nummer van dezelfde persoon in het ledenregister.", HelpName = "ID",
        };
        var command = new Command("invite", "Nodigt iemand uit, en toont de link.")
        {
            GlobalOptions.Cooperative, name, email, RoleName, Until, member,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var role = RoleOf(parsed.GetValue(RoleName)!);
            var (user, link) = await installation.Access.Invitations.Invite(
                parsed.GetValue(name)!, parsed.GetValue(email)!, cooperative, cancellation);
            var actor = parsed.GetValue(GlobalOptions.Actor)!;
            var known = parsed.GetValue(member) is { } id ? new MemberId(id) : (MemberId?)null;
            await Run(installation, cooperative, actor, new InviteUser(user.Id, known), cancellation);
            await Run(
                installation, cooperative, actor, new GiveRole(user.Id, role, DayOf(parsed.GetValue(Until))),
                cancellation);
            Console.WriteLine(link is null
                ? Sentences.Say("users.known", ("user", user.Id))
                : Sentences.Say("users.link", ("user", user.Id), ("link", link)));
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Roles(string verb, string description, Func<UserId, Role, LocalDate?, IAct> act)
    {
        var command = new Command(verb, description) { User, GlobalOptions.Cooperative, RoleName };
        if (verb == "give")
            command.Add(Until);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var user = await Find(installation, parsed.GetValue(User)!, cancellation);
            await Run(
                installation, Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!),
                parsed.GetValue(GlobalOptions.Actor)!,
                act(user.Id, RoleOf(parsed.GetValue(RoleName)!), DayOf(parsed.GetValue(Until))), cancellation);
            Console.WriteLine(Sentences.Say("users.done", ("user", user.Id)));
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Change(
        string verb, string description, Func<Installation, User, CancellationToken, Task<string?>> change)
    {
        var command = new Command(verb, description) { User };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var user = await Find(installation, parsed.GetValue(User)!, cancellation);
            Console.WriteLine(await change(installation, user, cancellation)
                ?? throw new CliRefusal(Sentences.Say("users.moved", ("user", user.Id))));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<string?> StartAnew(
        Installation installation, User user, CancellationToken cancellation) =>
        await installation.Access.Invitations.StartAnew(user.Id, cancellation) is { } link
            ? Sentences.Say("users.link", ("user", user.Id), ("link", link))
            : null;

    private static async Task<string?> Block(
        Installation installation, User user, bool isBlocked, CancellationToken cancellation)
    {
        if (!await installation.Access.Store.Save(user with { IsBlocked = isBlocked }, cancellation))
            return null;
        await installation.Access.Store.EndAll(user.Id, null, cancellation);
        return Sentences.Say("users.done", ("user", user.Id));
    }

    public static async Task<User> Find(Installation installation, string named, CancellationToken cancellation) =>
        (named.Contains('@')
            ? await installation.Access.Store.FindByEmail(named, cancellation)
            : await installation.Access.Store.Find(new UserId(named), cancellation))
        ?? throw new CliRefusal(Sentences.Say("users.unknown", ("user", named)));

    private static async Task Run(
        Installation installation, string cooperative, string actor, IAct act, CancellationToken cancellation)
    {
        var answer = await installation.Acts.Run(
            ActRequest.For(cooperative, Guid.CreateVersion7(), act, actor, "administrator", ofMachine: true),
            cancellation);
        if (answer is ActAnswer.Refused refused)
            throw new CliRefusal(Sentences.Of(refused.Reason));
    }

    private static Role RoleOf(string name) =>
        RoleNames.Find(name) ?? throw new CliRefusal(Sentences.Of(AccessRefusals.RoleUnknown(name)));

    private static LocalDate? DayOf(string? text) => text is null
        ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : throw new CliRefusal(Sentences.Say("web.not_a_day", ("text", text)));
}
