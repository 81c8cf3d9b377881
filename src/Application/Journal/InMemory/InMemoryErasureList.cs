using Wijkboek.Application.Journal.Sealing;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>For keys that are themselves never written down.</summary>
public sealed class InMemoryErasureList : IErasureList
{
    private readonly Lock access = new();
    private readonly List<ErasureLine> lines = [];

    public IReadOnlyList<ErasureLine> Lines
    {
        get
        {
            lock (access)
                return [.. lines];
        }
    }

    public Task Add(IReadOnlyCollection<ErasureLine> lines, CancellationToken cancellationToken)
    {
        lock (access)
            this.lines.AddRange(lines);
        return Task.CompletedTask;
    }
}
