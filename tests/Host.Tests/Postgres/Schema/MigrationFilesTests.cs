using System.Security.Cryptography;
using System.Text;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres.Schema;

/// <summary>
/// A migration that was applied somewhere is never changed: other databases would then differ from each other. What
/// must change gets a file of its own, and a line here.
/// </summary>
public sealed class MigrationFilesTests
{
    private const string Prefix = "Migrations/";

    // SHA-256 of the text with lines ended by LF.
    private static readonly Dictionary<string, string> Released = new()
    {
        ["0001-journal.sql"] = "54965d8c0f661eab57e114972ca6e609bde4beb2cb3d1cd44a9eed1a5d85c637",
        ["0002-views.sql"] = "c1f9856bee8b9633aba1bdb3290d3548d18177044406892facf0aa0fb24975f8",
        ["0003-personal-keys.sql"] = "53b1f6053cd88cd1137ebc59d1797fa980bc91aa39596eba4fb1e52a1b29fc08",
        ["0004-checkpoints.sql"] = "46a4e4724bdba0459c140f66558929ca07f546b6540d43d1963ce44fb56fcaf5",
        ["0005-view-generations.sql"] = "f9e2d9245f50f9ad85cdd38a9e772bacf51dbc635023ddec14d712a274f42c39",
        ["0006-erasures.sql"] = "00b1a5fa8b7064c4da87b16707a9d37213fdfc3dba7e96e18318223b1c7e813b",
        ["0007-roles.sql"] = "f992c98851f74ad63be829fb02010ff5672e589316a598e5810f5212e68c5f8b",
        ["0008-views-as-written.sql"] = "b76f549e58aefb05b831358acfc70e59f8a0c637fa0b9ed01f452629bb5ac332",
        ["0009-users.sql"] = "f4e5dcacbde8c0d69fc8820bec500f124f790b1e09233e513543e6f9012bec1e",
        ["0010-tokens.sql"] = "edd6274c2079d30f973de71435e428c7a1df8b4a87396d359fffacc08e814a05",
        ["0011-views-as-text.sql"] = "ca53162c61863122a9486787df2c82a901eef718323528cec0dee52fae282f36",
        ["0012-views-compressed-again.sql"] = "9bb974631a353d83eb65777349e5050add4a1cef9a65e22140f414a12ebcee3c",
        ["0013-documents.sql"] = "db589e77b8d609e21b0ce8d876cf2d55ea20b482e7064699c683d7147b3625df",
    };

    [Fact]
    public void Stay_as_they_were_applied() =>
        Files().ShouldBe(Released.OrderBy(file => file.Key, StringComparer.Ordinal));

    [Fact]
    public void Have_numbers_of_their_own() =>
        Files().Select(file => file.Key[..5]).ShouldBeUnique();

    private static IEnumerable<KeyValuePair<string, string>> Files()
    {
        var program = typeof(Migrator).Assembly;
        foreach (var name in program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd().ReplaceLineEndings("\n");
            yield return new(
                name[Prefix.Length..], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        }
    }
}
