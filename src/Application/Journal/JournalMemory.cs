using System.Diagnostics.CodeAnalysis;

namespace Wijkboek.Application.Journal;

/// <summary>
/// What a writer knows of the journals: read under the lock, or written by itself since. It is exact for as long as
/// nobody else moved a journal's head; after that it is only ever too old.
/// </summary>
public sealed class JournalMemory(int bound = 100_000)
{
    private readonly Dictionary<string, JournalHead> heads = [];
    private readonly Dictionary<(string Tenant, string Stream), long> versions = [];
    private readonly Dictionary<(string Tenant, Guid Command), KnownCommand> commands = [];

    /// <summary>
    /// Whether all that an append asks for is remembered. A stream that it begins need not be: its row in the store can
    /// be made only once.
    /// </summary>
    public bool Knows(Append append)
    {
        if (!heads.ContainsKey(append.Tenant))
            return false;
        foreach (var (stream, expected) in append.Expected)
        {
            var begins = expected == 0 && append.Events.Any(happened => happened.Stream == stream);
            if (!begins && !versions.ContainsKey((append.Tenant, stream)))
                return false;
        }

        return true;
    }

    public bool TryHead(string tenant, [MaybeNullWhen(false)] out JournalHead head) =>
        heads.TryGetValue(tenant, out head);

    public JournalHead Head(string tenant) => heads.GetValueOrDefault(tenant, JournalHead.Empty);

    /// <returns>0 when nothing is known of it.</returns>
    public long Version(string tenant, string stream) => versions.GetValueOrDefault((tenant, stream));

    public KnownCommand? Command(string tenant, Guid command) => commands.GetValueOrDefault((tenant, command));

    public void Forget()
    {
        heads.Clear();
        versions.Clear();
        commands.Clear();
    }

    public void Remember(string tenant, JournalHead head) => heads[tenant] = head;

    /// <summary>
    /// Forgets rather than grows: what is asked for again is found in the store. Only between batches, never in the
    /// middle of what a plan is about to rest on.
    /// </summary>
    public void MakeRoom()
    {
        if (versions.Count >= bound)
            versions.Clear();
        if (commands.Count >= bound)
            commands.Clear();
    }

    public void Remember(string tenant, string stream, long version) => versions[(tenant, stream)] = version;

    public void Remember(string tenant, Guid command, KnownCommand known) => commands[(tenant, command)] = known;
}
