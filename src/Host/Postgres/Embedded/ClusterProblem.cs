namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>Why the cluster cannot be used, in a Dutch sentence that says what to do about it.</summary>
internal class ClusterProblem(string message, Exception? cause = null) : Exception(message, cause);

internal sealed class NoPostgresBinaries() : ClusterProblem(
    $"Wijkboek bewaart zijn gegevens in PostgreSQL, en dat staat nog niet op deze computer. {Advice()}")
{
    private static string Advice() =>
        OperatingSystem.IsWindows() ? "Installeer het met: winget install PostgreSQL.PostgreSQL.17"
        : OperatingSystem.IsMacOS() ? "Installeer het met: brew install postgresql@17"
        : File.Exists("/usr/bin/apt-get") ? "Installeer het met: sudo apt-get install postgresql"
        : File.Exists("/usr/bin/dnf") ? "Installeer het met: sudo dnf install postgresql-server"
        : File.Exists("/sbin/apk") ? "Installeer het met: sudo apk add postgresql setpriv"
        : "Installeer de PostgreSQL-server met de programma's initdb en postgres.";
}
