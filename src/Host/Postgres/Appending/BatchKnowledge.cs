using Npgsql;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>What stands in the store, read under the lock, of all that a batch asks for.</summary>
internal sealed class BatchKnowledge
{
    private const string FindHeads = """
        select wanted.tenant, head.position, head.hash, head.recorded_at
        from unnest($1::varchar[]) as wanted (tenant)
        cross join lateral (
            select position, hash, recorded_at from wb_journal
            where tenant = wanted.tenant order by position desc limit 1) head
        """;

    private const string FindVersions = """
        select stream.tenant_id, stream.id, stream.version
        from unnest($1::varchar[], $2::varchar[]) as wanted (tenant, id)
        join mt_streams stream on stream.tenant_id = wanted.tenant and stream.id = wanted.id
        """;

    private const string FindCommands = """
        select c.tenant, c.command_id, c.request_hash, c.first_position, c.last_position, j.seq_id, e.id
        from unnest($1::varchar[], $2::uuid[]) as wanted (tenant, command_id)
        join wb_commands c on c.tenant = wanted.tenant and c.command_id = wanted.command_id
        join wb_journal j on j.tenant = c.tenant and j.position = c.last_position
        join mt_events e on e.seq_id = j.seq_id
        """;

    private readonly Dictionary<string, JournalHead> heads = [];
    private readonly Dictionary<(string Tenant, string Stream), long> versions = [];
    private readonly Dictionary<(string Tenant, Guid Command), (KnownCommand Known, Guid LastEvent)> commands = [];

    public static void AddQuestions(NpgsqlBatch statements, IReadOnlyList<WaitingAppend> batch)
    {
        var streams = Streams(batch).Distinct().ToList();
        statements
            .Add(FindHeads, [batch.Select(waiting => waiting.Append.Tenant).Distinct().ToArray()])
            .Add(
                FindVersions,
                streams.Select(stream => stream.Tenant).ToArray(),
                streams.Select(stream => stream.Stream).ToArray())
            .Add(
                FindCommands,
                batch.Select(waiting => waiting.Append.Tenant).ToArray(),
                batch.Select(waiting => waiting.Append.Metadata.CommandId).ToArray());
    }

    public static async Task<BatchKnowledge> Read(NpgsqlDataReader rows)
    {
        var read = new BatchKnowledge();
        while (await rows.ReadAsync())
        {
            read.heads[rows.GetString(0)] = new JournalHead(
                rows.GetInt64(1), Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(2)), EventRows.Moment(rows, 3));
        }

        await rows.NextResultAsync();
        while (await rows.ReadAsync())
            read.versions[(rows.GetString(0), rows.GetString(1))] = rows.GetInt64(2);
        await rows.NextResultAsync();
        while (await rows.ReadAsync())
        {
            var first = new AppendAnswer.Appended(rows.GetInt64(3), rows.GetInt64(4), rows.GetInt64(5));
            read.commands[(rows.GetString(0), rows.GetGuid(1))] =
                (new KnownCommand(rows.GetFieldValue<byte[]>(2), first), rows.GetGuid(6));
        }

        return read;
    }

    /// <summary>Whether every head that was remembered still stands: then nobody else wrote.</summary>
    public bool Confirms(JournalMemory memory, IReadOnlyList<WaitingAppend> batch) => batch
        .Select(waiting => waiting.Append.Tenant)
        .Distinct()
        .All(tenant => !memory.TryHead(tenant, out var head) || head == heads.GetValueOrDefault(tenant, head));

    public void AddTo(JournalMemory memory, IReadOnlyList<WaitingAppend> batch)
    {
        foreach (var tenant in batch.Select(waiting => waiting.Append.Tenant))
            memory.Remember(tenant, heads.GetValueOrDefault(tenant, JournalHead.Empty));
        foreach (var (tenant, stream) in Streams(batch))
            memory.Remember(tenant, stream, versions.GetValueOrDefault((tenant, stream)));
        foreach (var ((tenant, command), found) in commands)
            memory.Remember(tenant, command, found.Known);
    }

    /// <summary>What was committed although its writer never heard so: its own events stand there.</summary>
    public AppendAnswer.Appended? CommittedUnheard(WaitingAppend waiting) =>
        waiting.IsUncertain
        && commands.TryGetValue((waiting.Append.Tenant, waiting.Append.Metadata.CommandId), out var found)
        && found.LastEvent == waiting.Append.Events[^1].Id
            ? found.Known.Appended
            : null;

    private static IEnumerable<(string Tenant, string Stream)> Streams(IReadOnlyList<WaitingAppend> batch) =>
        batch.SelectMany(waiting => waiting.Append.Expected.Keys.Select(stream => (waiting.Append.Tenant, stream)));
}
