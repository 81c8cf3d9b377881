using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Keys for programs, made and taken back on the command line.</summary>
public sealed class TokenCommandsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Email = "noor@voorbeeld.example";

    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllLinesAsync(folder.In("opdrachten.jsonl"), Founding);
        wijkboek.Run("import", "commands", folder.In("opdrachten.jsonl"), "--coop", "voorbeeld").ShouldSucceed();
        string[] invite = ["users", "invite", "--coop", "voorbeeld", "--name", "Noor", "--email", Email];
        wijkboek.Run([.. invite, "--role", "treasurer"]).ShouldSucceed();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void A_key_is_shown_once_listed_without_it_and_revoked_by_its_number()
    {
        var key = Make("--name", "kassa", "--write", "--days", "30").ShouldSucceed().Output.Trim();
        key.ShouldStartWith("wb_");
        var line = wijkboek.Run("users", "tokens", Email).ShouldSucceed().Output.Trim();
        line.ShouldNotContain(key);
        line.ShouldEndWith("  kassa  voorbeeld  vastleggen  werkt");
        var number = line.Split(' ')[0];

        wijkboek.Run("users", "revoke-token", Email, number).ShouldSucceed();
        wijkboek.Run("users", "tokens", Email).ShouldSucceed().Output.ShouldContain("ingetrokken");
    }

    [Fact]
    public void A_key_that_cannot_be_is_refused_in_one_sentence()
    {
        Make("--name", "kassa", "--days", "0").ShouldBeRefused();
        Make("--name", " ").ShouldBeRefused();
        wijkboek.Run("users", "token", Email, "--coop", "elders", "--name", "kassa").ShouldBeRefused();
        wijkboek.Run("users", "token", "niemand@voorbeeld.example", "--coop", "voorbeeld", "--name", "kassa")
            .ShouldBeRefused();
        wijkboek.Run("users", "revoke-token", Email, "bestaat-niet").ShouldBeRefused().ShouldContain("bestaat-niet");
        wijkboek.Run("users", "tokens", Email).ShouldSucceed().Output.ShouldBeEmpty();
    }

    [Fact]
    public void Starting_anew_takes_the_keys_along()
    {
        Make("--name", "rekenblad").ShouldSucceed();
        wijkboek.Run("users", "reset", Email).ShouldSucceed();
        wijkboek.Run("users", "tokens", Email).ShouldSucceed().Output.ShouldContain("lezen  ingetrokken");
    }

    private ProgramResult Make(params string[] more) =>
        wijkboek.Run(["users", "token", Email, "--coop", "voorbeeld", .. more]);
}
