using System.Security.Cryptography;
using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// Where the key that signs checkpoints is kept: a file beside the master key. Whoever loses it signs on with a new
/// one; what was signed before is still checked with the old public key.
/// </summary>
internal static class SigningKeyFile
{
    private const string FileName = "signing.key";

    public static SigningKey Load(string dataDirectory)
    {
        var path = Path.Combine(dataDirectory, FileName);
        try
        {
            return SigningKey.FromPem(KeyFile.Read(path, Made));
        }
        catch (CryptographicException)
        {
            throw new SigningKeyProblem(
                $"In {path} staat geen sleutel: verwacht wordt een ECDSA-sleutel op P-256, als PEM.");
        }
    }

    private static string Made()
    {
        using var key = SigningKey.Create();
        return key.ToPem();
    }
}

/// <summary>The signing key cannot be used; the message says why, in Dutch.</summary>
internal sealed class SigningKeyProblem(string message) : Exception(message);
