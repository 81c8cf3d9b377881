namespace Wijkboek.Application.Journal.Chain;

/// <summary>
/// Which command ids were spent on which positions, according to the chain. Without them a retry would be carried out
/// again, or another request be taken for one that was carried out.
/// </summary>
internal sealed class ExpectedCommands
{
    private readonly Dictionary<Guid, SpentCommand> commands = [];

    /// <summary>False when the command was spent before, on positions that this one does not follow.</summary>
    public bool Add(StoredEvent stored)
    {
        var id = stored.Metadata.CommandId;
        if (!commands.TryGetValue(id, out var before))
        {
            commands[id] = new SpentCommand(id, stored.Position, stored.Position);
            return true;
        }

        commands[id] = before with { LastPosition = stored.Position };
        return before.LastPosition == stored.Position - 1;
    }

    /// <summary>The first command that the store keeps otherwise, at its first position.</summary>
    public async Task<IntactVerdict.No?> Compare(IAsyncEnumerable<SpentCommand> spent)
    {
        IntactVerdict.No? first = null;
        var missing = new Dictionary<Guid, SpentCommand>(commands);
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
}
