using System.Text.Json;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.Export;

/// <summary>Recomputes a journal from an exported file, by the same rules as from the database.</summary>
public sealed class ExportVerifier
{
    private ChainWalk? walk;
    private Trailer? trailer;
    private long withheld;

    private string Tenant { get; set; } = "";

    private JournalHead Head => walk?.Head ?? JournalHead.Empty;

    public static async Task<ExportVerdict> Verify(
        Stream file, IReadOnlyList<Checkpoint> keptElsewhere, CancellationToken cancellationToken)
    {
        var verifier = new ExportVerifier();
        var fault = await verifier.Read(file, cancellationToken);
        return verifier.Conclude(fault, keptElsewhere);
    }

    private async Task<IntactVerdict.No?> Read(Stream file, CancellationToken cancellationToken)
    {
        await foreach (var line in ByteLines.Read(file, cancellationToken))
        {
            try
            {
                if (Take(LineReader.Canonical(line)) is { } fault)
                    return fault;
            }
            catch (JsonException wrong)
            {
                return Fails(ChainCheck.Format, wrong.Message);
            }
        }

        return trailer is null ? Fails(ChainCheck.Trailer, walk is null ? "header" : "trailer") : null;
    }

    private IntactVerdict.No? Take(JsonElement line)
    {
        if (walk is null)
        {
            Tenant = LineReader.Header(line);
            walk = new ChainWalk(Tenant);
            return null;
        }

        if (trailer is not null)
            return Fails(ChainCheck.Trailer, "line");
        if (LineReader.IsTrailer(line))
            return Close(walk, LineReader.Trailer(line));
        var link = LineReader.Position(line, Tenant);
        withheld += link.Withheld ? 1 : 0;
        return walk.Take(link);
    }

    private IntactVerdict.No? Close(ChainWalk chain, Trailer found)
    {
        if (found.Count != Head.Position)
            return Fails(ChainCheck.Trailer, "count");
        if (Convert.ToHexStringLower(found.Head) != Head.Hash)
            return Fails(ChainCheck.Trailer, "head");
        trailer = found;
        return chain.Compare(found.Checkpoints);
    }

    // Before its header is read a file has no positions yet: it fails at 0.
    private IntactVerdict.No Fails(ChainCheck check, string detail) =>
        new(walk is null ? 0 : Head.Position + 1, check, detail);

    private ExportVerdict Conclude(IntactVerdict.No? fault, IReadOnlyList<Checkpoint> keptElsewhere) => new(
        Tenant,
        (walk ?? new ChainWalk(Tenant)).Conclude(fault, keptElsewhere),
        withheld,
        trailer?.Checkpoints ?? [],
        [.. (trailer?.Keys ?? []).Select(Der).OfType<byte[]>()]);

    // A key that is no key signs nothing.
    private static byte[]? Der(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }
}

/// <param name="Tenant">Empty when the file has no header.</param>
/// <param name="Withheld">How many bodies were not handed over.</param>
/// <param name="Keys">
/// Public keys that the file names, as DER. Anyone can put a key in a file: one counts only for a checkpoint
/// that names its fingerprint.
/// </param>
public sealed record ExportVerdict(
    string Tenant, JournalVerdict Verdict, long Withheld, IReadOnlyList<Checkpoint> Checkpoints,
    IReadOnlyList<byte[]> Keys);
