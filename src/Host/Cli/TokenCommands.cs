using System.CommandLine;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Access.Tokens;

namespace Wijkboek.Host.Cli;

/// <summary><c>users token | tokens | revoke-token</c>: keys for programs.</summary>
internal static class TokenCommands
{
    public static Command Make()
    {
        var name = new Option<string>("--name")
        {
            Description = "Waarvoor hij is.", HelpName = "NAAM", Required = true,
        };
        var write = new Option<bool>("--write") { Description = "Mag ook vastleggen; anders alleen lezen." };
        var days = new Option<int>("--days")
        {
            Description = "Hoeveel dagen hij werkt.", HelpName = "DAGEN",
            DefaultValueFactory = _ => AccessToken.UsualDays,
        };
        var command = new Command("token", "Maakt een toegangssleutel voor een programma, en toont hem één keer.")
        {
            UsersVerb.User, GlobalOptions.Cooperative, name, write, days,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var called = parsed.GetValue(name)!.Trim();
            if (called.Length is 0 or > AccessToken.LongestName
                || parsed.GetValue(days) is < 1 or > AccessToken.MostDays)
                throw new CliRefusal(Sentences.Say("tokens.wrong", ("days", AccessToken.MostDays)));
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var user = await UsersVerb.Find(installation, parsed.GetValue(UsersVerb.User)!, cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var made = await installation.Access.Tokens.Make(
                user, cooperative, parsed.GetValue(write) ? TokenScope.Write : TokenScope.Read, called,
                parsed.GetValue(days), cancellation);
            Console.WriteLine(made is { } token
                ? token.Text
                : throw new CliRefusal(Sentences.Say("tokens.not_there", ("user", user.Id), ("coop", cooperative))));
            return ExitCode.Success;
        });
        return command;
    }

    public static Command List()
    {
        var command = new Command("tokens", "Toont de toegangssleutels van een gebruiker.") { UsersVerb.User };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var user = await UsersVerb.Find(installation, parsed.GetValue(UsersVerb.User)!, cancellation);
            var now = installation.Clock.GetCurrentInstant();
            foreach (var token in await installation.Access.Tokens.Of(user, cancellation))
            {
                var state = token.RevokedAt is not null ? "ingetrokken" : token.IsOpen(now) ? "werkt" : "verlopen";
                var scope = token.Scope == TokenScope.Write ? "vastleggen" : "lezen";
                Console.WriteLine($"{token.Id}  {token.Name}  {token.Cooperative}  {scope}  {state}");
            }

            return ExitCode.Success;
        });
        return command;
    }

    public static Command Revoke()
    {
        var id = new Argument<string>("sleutel") { Description = "Nummer, zoals ‘users tokens’ het toont." };
        var command = new Command("revoke-token", "Trekt een toegangssleutel in.") { UsersVerb.User, id };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var user = await UsersVerb.Find(installation, parsed.GetValue(UsersVerb.User)!, cancellation);
            var named = parsed.GetValue(id)!;
            if (!await installation.Access.Tokens.Revoke(user, named, cancellation))
                throw new CliRefusal(Sentences.Say("tokens.unknown", ("user", user.Id), ("token", named)));
            Console.WriteLine(Sentences.Say("users.done", ("user", user.Id)));
            return ExitCode.Success;
        });
        return command;
    }
}
