using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class SigningKeyFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wijkboek-key-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_first_start_makes_a_key_that_only_its_owner_can_read()
    {
        using var first = SigningKeyFile.Load(folder);
        using var second = SigningKeyFile.Load(folder);

        second.PublicKey.ShouldBe(first.PublicKey);
        var file = Directory.EnumerateFiles(folder).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe("signing.key");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("niet goed")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")]
    public void A_damaged_key_file_is_named(string content)
    {
        File.WriteAllText(Path.Combine(folder, "signing.key"), content);

        Should.Throw<SigningKeyProblem>(() => SigningKeyFile.Load(folder)).Message.ShouldContain(folder);
    }
}
