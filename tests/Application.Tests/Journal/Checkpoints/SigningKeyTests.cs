using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Tests.Journal.Checkpoints;

public sealed class SigningKeyTests : IDisposable
{
    private static readonly JournalHead Head = new(7, new string('a', 64), Instant.FromUtc(2026, 11, 20, 20, 1));

    private readonly SigningKey key = SigningKey.Create();

    public void Dispose() => key.Dispose();

    [Fact]
    public void What_it_signed_is_told_from_what_was_changed()
    {
        var signed = key.Sign("wijk-oost", Head).Checkpoint;
        Checkpoint[] changed =
        [
            signed with { Tenant = "wijk-west" },
            signed with { Position = 8 },
            signed with { Hash = new string('b', 64) },
            signed with { RecordedAt = Head.RecordedAt!.Value + Duration.FromTicks(10) },
            signed with { Signature = $"{signed.Signature[..10]}A{signed.Signature[11..]}" },
            signed with { Signature = "AAAA" },
            signed with { Signature = "A" },
        ];

        SigningKey.IsSignedBy(signed, [key.PublicKey]).ShouldBe(true);
        foreach (var one in changed.Where(one => one != signed))
            SigningKey.IsSignedBy(one, [key.PublicKey]).ShouldBe(false, one.ToString());
    }

    [Fact]
    public void Without_the_key_that_it_names_nothing_is_said_of_a_signature()
    {
        using var other = SigningKey.Create();

        SigningKey.IsSignedBy(key.Sign("wijk-oost", Head).Checkpoint, [other.PublicKey]).ShouldBeNull();
        SigningKey.IsSignedBy(key.Sign("wijk-oost", Head).Checkpoint, []).ShouldBeNull();
    }

    [Fact]
    public void It_is_the_same_key_after_its_file()
    {
        using var again = SigningKey.FromPem(key.ToPem());

        again.PublicKey.ShouldBe(key.PublicKey);
        SigningKey.IsSignedBy(again.Sign("wijk-oost", Head).Checkpoint, [key.PublicKey]).ShouldBe(true);
    }

    [Fact]
    public void A_key_on_another_curve_is_refused()
    {
        using var larger = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        Should.Throw<CryptographicException>(() => SigningKey.FromPem(larger.ExportPkcs8PrivateKeyPem()));
    }

    [Fact]
    public void An_empty_journal_cannot_be_signed() =>
        Should.Throw<ArgumentException>(() => key.Sign("wijk-oost", JournalHead.Empty));

    /// <summary>The lines of docs/journal-format.md, where OpenSSL is installed.</summary>
    [Fact]
    public void OpenSSL_accepts_the_signature_and_refuses_it_under_anything_else()
    {
        var signed = key.Sign("wijk-oost", Head);
        var said = OpenSsl(signed.Checkpoint.ToString(), signed.PublicKey);
        Assert.SkipWhen(said is null, "OpenSSL is not installed.");

        said!.ShouldContain("Verified OK");
        said.ShouldContain(signed.Checkpoint.Key);
        OpenSsl((signed.Checkpoint with { Position = 8 }).ToString(), signed.PublicKey)
            .ShouldNotBeNull().ShouldNotContain("Verified OK");
    }

    private static string? OpenSsl(string line, byte[] publicKey)
    {
        var folder = Directory.CreateTempSubdirectory("wijkboek-openssl-").FullName;
        try
        {
            var start = new ProcessStartInfo("bash", ["-c", Documented()])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["LINE"] = line;
            start.Environment["KEY"] = Convert.ToBase64String(publicKey);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return errors.Result.Contains("command not found", StringComparison.Ordinal) ? null : output;
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Documented() => JournalFormat.Block("openssl base64 -d -A > key.der");
}
