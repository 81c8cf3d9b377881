using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// Before anything is read: keys that the list names are destroyed, also in an older copy of the database, and what a
/// program began to erase and could not finish is finished.
/// </summary>
internal static class OpenErasures
{
    private const string StreamPrefix = "member/";

    public static async Task Finish(
        NpgsqlDataSource source, IPersonalKeys keys, Erasing erasing, ErasureFile list, CancellationToken cancellation)
    {
        foreach (var tenant in (await list.Read(cancellation)).GroupBy(line => line.Tenant))
            await keys.Destroy(tenant.Key, [.. tenant.Select(line => line.Key)], cancellation);
        // First how far it looks, then what it finds: what is recorded meanwhile is for its own program to finish.
        var last = await Last(source, cancellation);
        foreach (var (tenant, person) in await Since(source, cancellation))
            await erasing.Finish(tenant, person, cancellation);
        await using var done = source.Command(
            "update wb_erasure_check set last_seq_id = $1 where last_seq_id < $1", last);
        await done.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<long> Last(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var question = source.Command("select coalesce(max(seq_id), 0) from mt_events");
        return (long)(await question.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<List<(string Tenant, MemberId Person)>> Since(
        NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var question = source.Command(
            """
            select distinct tenant_id, stream_id from mt_events
            where seq_id > (select last_seq_id from wb_erasure_check) and type = 'personal_data_erased'
            """);
        await using var rows = await question.ExecuteReaderAsync(cancellation);
        var found = new List<(string, MemberId)>();
        while (await rows.ReadAsync(cancellation))
            found.Add((rows.GetString(0), new MemberId(rows.GetString(1)[StreamPrefix.Length..])));
        return found;
    }
}
