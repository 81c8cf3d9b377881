using System.CommandLine;
using Npgsql;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Cli;

/// <summary>The command line: a verb per subject, no verb per act.</summary>
internal static class CommandLineProgram
{
    public static async Task<int> Run(string[] arguments)
    {
        var root = new RootCommand("Wijkboek: het boek van de wijkcoöperatie.")
        {
            DemoVerb.Create(),
            ServeVerb.Create(),
            ImportVerb.Create(),
            ShowVerb.Create(),
            ReportVerb.Create(),
            InvoicesVerb.Create(),
            AuditVerb.Create(),
            ExportVerb.Create(),
            RebuildVerb.Create(),
            EraseVerb.Create(),
            BackupVerb.Create(),
            RestoreVerb.Create(),
            CommandsVerb.Create(),
            UsersVerb.Create(),
        };
        root.Add(GlobalOptions.Actor);
        root.Add(GlobalOptions.Data);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"Zie: wijkboek {string.Join(' ', arguments.Take(1))} --help");
            return ExitCode.WrongUsage;
        }

        return await Invoke(parsed);
    }

    // What a person can mend is said in one line; anything else is a mistake of ours and keeps its trace.
    private static async Task<int> Invoke(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (
            problem is ClusterProblem or NewerDatabase or RolesNeeded or MasterKeyProblem or SigningKeyProblem
                or ErasureListProblem or CliRefusal)
        {
            return await Refuse(problem.Message);
        }
        catch (JournalDiffersException problem)
        {
            return await Refuse(Sentences.Say(
                "audit.differs", ("position", problem.Before.Position), ("coop", problem.Before.Tenant)));
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return await Refuse(Sentences.Of(ActRefusals.TooBusy));
        }
        catch (NpgsqlException problem) when (problem is not PostgresException)
        {
            return await Refuse($"De database is niet bereikbaar: {problem.Message}");
        }
        catch (Exception problem)
            when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return await Refuse($"Het bestand kan niet worden gelezen of geschreven: {problem.Message}");
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return await Fail(problem);
        }
    }

    // A mistake of ours: told apart from a refusal, with all that is needed to mend it.
    private static async Task<int> Fail(Exception problem)
    {
        await Console.Error.WriteLineAsync(
            "Er ging iets mis in Wijkboek zelf. Er is niets half vastgelegd. Dit is er gebeurd:");
        await Console.Error.WriteLineAsync(problem.ToString());
        return ExitCode.Broken;
    }

    private static async Task<int> Refuse(string message)
    {
        await Console.Error.WriteLineAsync(message.ReplaceLineEndings(" "));
        return ExitCode.Refused;
    }
}

/// <summary>The request cannot be carried out; the message is the Dutch sentence for who asked.</summary>
internal sealed class CliRefusal(string sentence) : Exception(sentence)
{
    /// <summary>With its code, by which a script can tell refusals apart.</summary>
    public static CliRefusal Of(Refusal refusal) => new(SentenceOf(refusal));

    public static string SentenceOf(Refusal refusal) => $"{Sentences.Of(refusal)} [{refusal.Code}]";
}
