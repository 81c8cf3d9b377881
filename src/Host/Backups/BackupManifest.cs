using System.Text.Json;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Host.Backups;

/// <summary>What a backup holds, authenticated with the master key that it goes with.</summary>
/// <param name="Migrations">The shape of its tables.</param>
/// <param name="MasterKey">Tells which key; base64.</param>
public sealed record BackupManifest(
    string Format,
    string Product,
    Instant MadeAt,
    string MasterKey,
    IReadOnlyList<string> Migrations,
    IReadOnlyList<BackupManifest.Table> Tables,
    IReadOnlyList<BackupManifest.Journal> Journals)
{
    public const string CurrentFormat = "wijkboek-backup/1";

    /// <param name="Sha256">Of its rows as lines, as PostgreSQL's COPY writes them; hexadecimal.</param>
    public sealed record Table(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256);

    /// <summary>How far the journal of a cooperative was.</summary>
    public sealed record Journal(string Tenant, long Position, string Hash);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, WijkboekJson.Commands);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static BackupManifest Read(byte[] json) =>
        JsonSerializer.Deserialize<BackupManifest>(json, WijkboekJson.Commands)!;
}
