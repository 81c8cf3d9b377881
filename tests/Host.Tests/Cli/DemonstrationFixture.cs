using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>The demonstration, run once by the program itself on a database of its own; tests only read it.</summary>
public sealed class DemonstrationFixture(PostgresFixture postgres) : IAsyncLifetime
{
    public const string Cooperative = "oost-voor-elkaar";

    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;

    internal WijkboekProgram Wijkboek { get; private set; } = null!;

    internal ProgramResult Demo { get; private set; } = null!;

    internal string Out(string file) => Path.Combine(folder.In("uit"), file);

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        Wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        Demo = Wijkboek.Run("demo", "--no-serve", "--out", folder.In("uit"));
    }

    internal ProgramResult Show(string view, params string[] more) => Show(view, 2025, more);

    internal ProgramResult Show(string view, int year, params string[] more) =>
        Wijkboek.Run(["show", view, "--coop", Cooperative, "--year", $"{year}", "--format", "json", .. more])
            .ShouldSucceed();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }
}
