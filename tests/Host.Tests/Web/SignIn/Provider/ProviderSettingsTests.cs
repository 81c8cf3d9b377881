using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Tests.Web.SignIn.Provider;

public sealed class ProviderSettingsTests
{
    private static readonly Dictionary<string, string?> Whole = new()
    {
        [ProviderSettings.AuthorityVariable] = "https://inloggen.example/wijk",
        [ProviderSettings.ClientVariable] = "wijkboek",
        [ProviderSettings.SecretVariable] = "heel geheim",
        [ProviderSettings.LabelVariable] = "Wijkhuis",
    };

    [Fact]
    public void Without_an_authority_there_is_no_provider() =>
        Read(With(ProviderSettings.AuthorityVariable, null)).ShouldBeNull();

    [Fact]
    public void What_was_set_is_read_and_what_it_writes_of_itself_holds_no_secret()
    {
        var settings = Read(Whole)!;
        settings.Authority.ShouldBe("https://inloggen.example/wijk");
        settings.ClientSecret.ShouldBe("heel geheim");
        $"{settings}".ShouldNotContain("geheim");
    }

    [Fact]
    public void The_secret_may_stand_in_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"wijkboek-{Guid.NewGuid():N}");
        File.WriteAllText(path, "uit een bestand\n");
        try
        {
            var given = With(ProviderSettings.SecretVariable, null);
            given[ProviderSettings.SecretFileVariable] = path;
            Read(given)!.ClientSecret.ShouldBe("uit een bestand");
        }
        finally
        {
            File.Delete(path);
        }

        var gone = With(ProviderSettings.SecretVariable, null);
        gone[ProviderSettings.SecretFileVariable] = path;
        Should.Throw<CliRefusal>(() => Read(gone)).Message.ShouldContain(path);
    }

    [Theory]
    [InlineData(ProviderSettings.ClientVariable)]
    [InlineData(ProviderSettings.SecretVariable)]
    [InlineData(ProviderSettings.LabelVariable)]
    public void Half_a_provider_is_refused_by_what_is_missing(string variable)
    {
        var message = Should.Throw<CliRefusal>(() => Read(With(variable, " "))).Message;
        message.ShouldContain(variable);
        message.ShouldNotContain("heel geheim");
    }

    [Theory]
    [InlineData("http://inloggen.example")]
    [InlineData("inloggen.example")]
    [InlineData("https://inloggen.example/?realm=wijk")]
    [InlineData("https://naam:woord@inloggen.example")]
    public void An_authority_is_an_address_with_https(string authority) =>
        Should.Throw<CliRefusal>(() => Read(With(ProviderSettings.AuthorityVariable, authority)))
            .Message.ShouldContain(ProviderSettings.AuthorityVariable);

    [Fact]
    public void On_this_machine_itself_it_may_do_without() =>
        Read(With(ProviderSettings.AuthorityVariable, "http://localhost:8080")).ShouldNotBeNull();

    private static ProviderSettings? Read(Dictionary<string, string?> given) =>
        ProviderSettings.Read(name => given.GetValueOrDefault(name));

    private static Dictionary<string, string?> With(string name, string? value) =>
        new(Whole) { [name] = value };
}
