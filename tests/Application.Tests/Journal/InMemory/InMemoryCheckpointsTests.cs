using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal.InMemory;

public sealed class InMemoryCheckpointsTests : CheckpointsContract
{
    protected override Task<ICheckpoints> Open() => Task.FromResult<ICheckpoints>(new InMemoryCheckpoints());

    protected override ValueTask Close() => ValueTask.CompletedTask;
}
