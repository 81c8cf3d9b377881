using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Backups;

/// <summary>A backup that was found whole, to the last byte, before anything of it is used.</summary>
internal sealed class BackupFile : IDisposable
{
    public const string ManifestEntry = "manifest.json";
    public const string ProofEntry = "manifest.hmac";

    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    public static string EntryOf(string table) => $"tables/{table}.copy";

    /// <exception cref="CliRefusal">It is damaged, of another key, or no backup.</exception>
    public static async Task<BackupFile> Open(string path, MasterKey masterKey, CancellationToken cancellation)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancellation);
            var file = new BackupFile(zip, await ReadManifest(zip, masterKey, cancellation));
            foreach (var table in file.Manifest.Tables)
                await Check(file, table, cancellation);
            return file;
        }
        catch (Exception damage) when (damage is InvalidDataException or JsonException or EndOfStreamException)
        {
            zip?.Dispose();
            throw Damaged(path);
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a table, as COPY wrote them.</summary>
    public async IAsyncEnumerable<string> Lines(
        string table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var entry = zip.GetEntry(EntryOf(table)) ?? throw new InvalidDataException(table);
        using var reader = new StreamReader(await entry.OpenAsync(cancellation), Encoding.UTF8);
        while (await reader.ReadLineAsync(cancellation) is { } line)
            yield return line;
    }

    public void Dispose() => zip.Dispose();

    private static async Task<BackupManifest> ReadManifest(
        ZipArchive zip, MasterKey masterKey, CancellationToken cancellation)
    {
        var written = await Bytes(zip, ManifestEntry, cancellation);
        var manifest = BackupManifest.Read(written);
        if (manifest.Format != BackupManifest.CurrentFormat)
            throw new CliRefusal(Sentences.Say("backup.other_format", ("format", manifest.Format)));
        if (manifest.MasterKey != Convert.ToBase64String(masterKey.Proof))
            throw new CliRefusal(Sentences.Say("backup.other_key"));
        var proof = await Bytes(zip, ProofEntry, cancellation);
        if (!CryptographicOperations.FixedTimeEquals(masterKey.Authenticate(written), proof))
            throw new InvalidDataException(ProofEntry);
        return manifest;
    }

    private static async Task Check(BackupFile file, BackupManifest.Table table, CancellationToken cancellation)
    {
        using var lines = new HashedLines();
        await foreach (var line in file.Lines(table.Name, cancellation))
            lines.Add(line);
        if (lines.Count != table.Rows || lines.Hash() != table.Sha256)
            throw new InvalidDataException(table.Name);
    }

    private static async Task<byte[]> Bytes(ZipArchive zip, string name, CancellationToken cancellation)
    {
        var entry = zip.GetEntry(name) ?? throw new InvalidDataException(name);
        await using var content = await entry.OpenAsync(cancellation);
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, cancellation);
        return whole.ToArray();
    }

    private static CliRefusal Damaged(string path) => new(Sentences.Say("backup.damaged", ("file", path)));
}
