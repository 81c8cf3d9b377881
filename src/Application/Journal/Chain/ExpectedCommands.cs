using System.Runtime.InteropServices;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>
/// Which command ids were spent on which positions, according to the chain. Without them a retry would be carried out
/// again, or another request be taken for one that was carried out.
/// </summary>
internal sealed class ExpectedCommands
{
    private readonly Dictionary<Guid, Positions> commands = [];

    /// <summary>False when the command was spent before, on positions that this one does not follow.</summary>
    public bool Add(StoredEvent stored)
    {
        ref var positions = ref CollectionsMarshal.GetValueRefOrAddDefault(
            commands, stored.Metadata.CommandId, out var isKnown);
        var follows = !isKnown || positions.Last == stored.Position - 1;
        positions = new Positions(isKnown ? positions.First : stored.Position, stored.Position);
        return follows;
    }

    /// <summary>The first command that the store keeps otherwise, at its first position.</summary>
    public async Task<IntactVerdict.No?> Compare(IAsyncEnumerable<SpentCommand> spent)
    {
        IntactVerdict.No? first = null;
        var missing = commands.ToDictionary(
            command => command.Key,
            command => new SpentCommand(command.Key, command.Value.First, command.Value.Last));
        await foreach (var kept in spent)
        {
            var expected = missing.Remove(kept.Command, out var known) ? known : null;
            if (kept != expected)
                first = First(first, expected ?? kept);
        }

        return missing.Values.Aggregate(first, First);
    }

    private static IntactVerdict.No First(IntactVerdict.No? first, SpentCommand differs) =>
        first is not null && first.Position <= differs.FirstPosition
            ? first
            : new IntactVerdict.No(differs.FirstPosition, ChainCheck.Commands, $"command {differs.Command}");

    private readonly record struct Positions(long First, long Last);
}
