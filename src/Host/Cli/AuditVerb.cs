using System.CommandLine;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit verify [--coop SLUG] [--position N]</c> and <c>audit trace</c>.</summary>
internal static class AuditVerb
{
    public static Command Create() => new("audit", "Controleert het journaal.") { Verify(), TraceCommand.Create() };

    private static Command Verify()
    {
        var cooperative = new Option<string?>("--coop")
        {
            Description = "Eén coöperatie; standaard allemaal.",
            HelpName = "NAAM",
        };
        var position = new Option<long?>("--position")
        {
            Description = "Noemt ook de hash bij deze stand, om met een bewaarde pagina te vergelijken.",
            HelpName = "STAND",
        };
        var command = new Command("verify", "Rekent de hele keten na en noemt de eerste plaats die niet klopt.")
        {
            cooperative,
            position,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var code = ExitCode.Success;
            foreach (var tenant in await Chosen(installation.Store, parsed.GetValue(cooperative), cancellation))
            {
                var verdict = await JournalVerifier.Verify(installation.Store, tenant, cancellation);
                if (!await Say(tenant, verdict))
                    code = ExitCode.Refused;
                else if (parsed.GetValue(position) is { } asked)
                    Console.WriteLine(await HashAt(installation.Store, tenant, asked, cancellation));
            }

            return code;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> Chosen(
        IEventStore store, string? one, CancellationToken cancellation)
    {
        var tenants = await store.Tenants(cancellation);
        if (one is null)
            return tenants;
        return tenants.Contains(Slug.Of(one))
            ? [one]
            : throw new CliRefusal($"Er is hier geen coöperatie ‘{one}’.");
    }

    private static async Task<bool> Say(string tenant, JournalVerdict verdict)
    {
        if (verdict.Intact is IntactVerdict.No broken)
        {
            await Console.Error.WriteLineAsync(Sentences.Say(
                "audit.broken", ("coop", tenant), ("position", broken.Position), ("detail", broken.Detail),
                ("check", Sentences.Word(broken.Check))));
            return false;
        }

        var head = ((IntactVerdict.Yes)verdict.Intact).Head;
        Console.WriteLine(Sentences.Say(
            "audit.intact", ("coop", tenant), ("position", head.Position), ("hash", InGroups(head.Hash))));
        Console.WriteLine(verdict.Complete switch
        {
            CompleteVerdict.UpTo complete => Sentences.Say("audit.complete", ("position", complete.Position)),
            CompleteVerdict.No missing => Sentences.Say("audit.incomplete", ("position", missing.FirstFailing)),
            _ => Sentences.Say("audit.completeness_unknown"),
        });
        return verdict.Complete is not CompleteVerdict.No;
    }

    private static async Task<string> HashAt(
        IEventStore store, string tenant, long position, CancellationToken cancellation)
    {
        await using var snapshot = await store.Snapshot(tenant, cancellation);
        await foreach (var link in snapshot.Chain.WithCancellation(cancellation))
        {
            if (link.Position == position)
                return Sentences.Say(
                    "audit.hash_at", ("position", position), ("hash", InGroups(Convert.ToHexStringLower(link.Hash))));
        }

        throw new CliRefusal(Sentences.Say("audit.no_position", ("coop", tenant), ("position", position)));
    }

    // As on the last page of a report, so that two people can read it to each other.
    private static string InGroups(string hash) => string.Join(' ', hash.Chunk(4).Select(group => new string(group)));
}
