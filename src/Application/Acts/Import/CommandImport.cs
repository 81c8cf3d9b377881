using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Acts.Import;

/// <summary>
/// Runs a file of commands, all or nothing per line. A refused line stops the import and leaves nothing; earlier lines
/// stay. The same file again changes nothing and goes on where it stopped.
/// </summary>
public sealed class CommandImport(ActRunner runner, IEventStore store, StateLoader states)
{
    public async Task<ImportAnswer> Run(
        string cooperative,
        string actor,
        IReadOnlyList<string> lines,
        IProgress<int> progress,
        CancellationToken cancellation)
    {
        var parsed = new List<(int Number, CommandLine Line)>();
        foreach (var (number, text) in lines.Select((text, i) => (i + 1, text)).Where(line => line.text.Length > 0))
        {
            if (CommandLine.Parse(text, out var line) is { } refusal)
                return new ImportAnswer.Stopped(number, refusal, 0);
            parsed.Add((number, line!));
        }

        return await Run(cooperative, actor, parsed, progress, cancellation);
    }

    private async Task<ImportAnswer> Run(
        string cooperative, string actor, List<(int Number, CommandLine Line)> lines, IProgress<int> progress,
        CancellationToken cancellation)
    {
        var passed = await LastRecordedLine(cooperative, lines, cancellation);
        var recorded = 0;
        foreach (var (number, line) in lines)
        {
            var request = line.For(cooperative, actor, await MayClaim(cooperative, line, cancellation));
            var refusal = line.ExpectRefusal is { } expected
                ? number < passed ? null : await MustRefuse(request, expected, cancellation)
                : await MustAccept(request, () => recorded++, cancellation);
            if (refusal is not null)
                return new ImportAnswer.Stopped(number, refusal, recorded);
            progress.Report(number);
        }

        return new ImportAnswer.Completed(lines.Count, recorded);
    }

    private async Task<Refusal?> MustAccept(ActRequest request, Action count, CancellationToken cancellation)
    {
        var answer = await runner.Run(request, cancellation);
        if (answer is ActAnswer.Accepted)
            count();
        return (answer as ActAnswer.Refused)?.Reason;
    }

    private async Task<Refusal?> MustRefuse(ActRequest request, string code, CancellationToken cancellation) =>
        await runner.Preview(request, cancellation) switch
        {
            Decision.Refused refused when refused.Reason.Code == code => null,
            Decision.Refused refused => ImportRefusals.OtherRefusal(code, refused.Reason.Code),
            _ => ImportRefusals.NotRefused(code),
        };

    // A refusal that was expected once held at its place in the file; asked again after later lines were recorded, the
    // same request might be refused for another reason.
    private async Task<int> LastRecordedLine(
        string cooperative, List<(int Number, CommandLine Line)> lines, CancellationToken cancellation)
    {
        foreach (var (number, line) in Enumerable.Reverse(lines).Where(line => line.Line.ExpectRefusal is null))
        {
            if (await store.FindCommand(cooperative, line.Id, cancellation) is not null)
                return number;
        }

        return 0;
    }

    // Only a cooperative founded as a demonstration takes actors and recording times from a file.
    private async Task<bool> MayClaim(string cooperative, CommandLine line, CancellationToken cancellation)
    {
        var (state, _) = await states.Load(cooperative, Cooperative.Stream, cancellation);
        return state.IsFounded
            ? state.IsDemonstration
            : line.Act == nameof(FoundCooperative)
                && line.Data.ValueKind == JsonValueKind.Object
                && line.Data.TryGetProperty("demonstration", out var demonstration)
                && demonstration.ValueKind == JsonValueKind.True;
    }
}
