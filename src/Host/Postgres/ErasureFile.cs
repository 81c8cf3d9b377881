using System.Text;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// The erasure list as a file beside the master key, outside the database and its backups. Lines are only ever added,
/// and are on the disk before a key is destroyed.
/// </summary>
internal sealed class ErasureFile : IErasureList
{
    private const string FileName = "erasures.jsonl";
    private const string Header = """{"format":"wijkboek-erasures/1"}""";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly string path;

    private ErasureFile(string path) => this.path = path;

    /// <summary>The list of a data directory; made when there is none.</summary>
    public static async Task<ErasureFile> Open(string dataDirectory, CancellationToken cancellation)
    {
        var list = new ErasureFile(Path.Combine(dataDirectory, FileName));
        if (!File.Exists(list.path))
            await list.Append([], cancellation);
        return list;
    }

    /// <summary>A list that is handed over.</summary>
    public static Task<IReadOnlyList<ErasureLine>> Read(string path, CancellationToken cancellation) =>
        new ErasureFile(path).Read(cancellation);

    public async Task<IReadOnlyList<ErasureLine>> Read(CancellationToken cancellation)
    {
        var text = await File.ReadAllTextAsync(path, cancellation);
        // What a power cut left of a last line was not acted on yet; the journal still has the fact.
        var whole = text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (whole is not [Header, .. var lines])
            throw new ErasureListProblem(Sentences.Say("erasures.not_a_list", ("file", path)));
        try
        {
            return [.. lines.Select(line => JsonSerializer.Deserialize<ErasureLine>(line, WijkboekJson.Commands)!)];
        }
        catch (JsonException)
        {
            throw new ErasureListProblem(Sentences.Say("erasures.damaged", ("file", path)));
        }
    }

    public Task Add(IReadOnlyCollection<ErasureLine> lines, CancellationToken cancellationToken) =>
        Append([.. lines.Select(line => JsonSerializer.Serialize(line, WijkboekJson.Commands))], cancellationToken);

    // Another program on this list waits for its turn.
    private async Task Append(IReadOnlyList<string> lines, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                await using var file = new FileStream(
                    path, PrivateFile.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
                Write(file, lines);
                return;
            }
            catch (IOException held) when (held is not DirectoryNotFoundException && waited < Limit)
            {
                await Task.Delay(Step, cancellation);
            }
        }
    }

    private static void Write(FileStream file, IReadOnlyList<string> lines)
    {
        var text = new byte[file.Length];
        file.ReadExactly(text);
        var end = Array.LastIndexOf(text, (byte)'\n') + 1;
        file.SetLength(end);
        file.Position = end;
        var added = end == 0 ? [Header, .. lines] : lines;
        file.Write(Encoding.UTF8.GetBytes(string.Concat(added.Select(line => $"{line}\n"))));
        file.Flush(flushToDisk: true);
    }
}

/// <summary>The erasure list cannot be used; the message says why, in Dutch.</summary>
internal sealed class ErasureListProblem(string message) : Exception(message);
