using System.Diagnostics;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The unprivileged account that the server drops to, since PostgreSQL refuses to run as root.</summary>
internal sealed record ServerAccount(string Name, uint UserId, uint GroupId)
{
    private const string NoAccount =
        "PostgreSQL wil niet als root draaien, en op deze computer is geen gebruiker postgres of nobody. "
        + "Start Wijkboek als gewone gebruiker.";

    /// <summary>Null when this program is not root: then the server runs as the same user.</summary>
    public static ServerAccount? For(ClusterFolder folder)
    {
        if (!UnixCalls.IsRoot)
        {
            return null;
        }

        if (ServerProgram.SetPriv is null)
        {
            throw new ClusterProblem(
                "PostgreSQL wil niet als root draaien, en het programma setpriv (pakket util-linux) ontbreekt. "
                + "Installeer dat, of start Wijkboek als gewone gebruiker.");
        }

        // A cluster that an ordinary user began stays that user's, also when root opens it once.
        var accounts = Accounts();
        return (folder.HasData ? accounts.Find(account => account.UserId == OwnerOf(folder.Data)) : null)
            ?? accounts.Find(account => account.Name == "postgres")
            ?? accounts.Find(account => account.Name == "nobody")
            ?? throw new ClusterProblem(NoAccount);
    }

    private static List<ServerAccount> Accounts() =>
    [
        .. File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length > 3 && fields[2] != "0")
            .Select(fields => new ServerAccount(fields[0], uint.Parse(fields[2]), uint.Parse(fields[3]))),
    ];

    private static uint OwnerOf(string path)
    {
        var question = new ProcessStartInfo("stat", ["-c", "%u", path]) { RedirectStandardOutput = true };
        using var stat = Process.Start(question)!;
        return uint.Parse(stat.StandardOutput.ReadToEnd());
    }
}
