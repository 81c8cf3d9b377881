using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Postgres;

/// <summary>Keys of persons, wrapped by the master key.</summary>
internal sealed class PostgresPersonalKeys(RoleConnections roles, MasterKey masterKey) : IPersonalKeys
{
    public async Task<KeyRing> Obtain(
        string tenant, IReadOnlyCollection<KeyOwner> owners, CancellationToken cancellationToken)
    {
        if (owners.Count == 0)
            return KeyRing.Empty;
        var found = await Find(tenant, owners, cancellationToken);
        KeyOwner[] missing = [.. owners.Except(found.Keys)];
        if (missing.Length == 0)
            return new KeyRing(found);
        await Create(tenant, missing, cancellationToken);
        // Another process may have been first; whose key it is does not matter, as long as it is the one kept.
        return new KeyRing(await Find(tenant, owners, cancellationToken));
    }

    public async Task<PersonalReader> Reader(string tenant, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            "select id, wrapped from wb_personal_keys where tenant = $1 and wrapped is not null", tenant);
        await using var rows = await question.Ask(cancellationToken);
        var wrapped = new Dictionary<Guid, byte[]>();
        while (await rows.ReadAsync(cancellationToken))
            wrapped[rows.GetGuid(0)] = rows.GetFieldValue<byte[]>(1);
        return new PersonalReader(
            wrapped.Keys,
            id => wrapped.TryGetValue(id, out var kept) ? masterKey.Unwrap(tenant, id, kept).Secret : null);
    }

    public async Task Destroy(string tenant, KeyOwner owner, CancellationToken cancellationToken)
    {
        await using var destruction = roles.Application.Within(
            tenant,
            """
            update wb_personal_keys set wrapped = null, destroyed_at = now()
            where tenant = $1 and subject = $2 and retention = $3 and wrapped is not null
            """,
            tenant, owner.Subject, owner.Retention.Class);
        await destruction.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<KnownKey>> Known(
        string tenant, string subject, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            """
            select id, retention, wrapped is null from wb_personal_keys
            where tenant = $1 and subject = $2 order by retention, created_at, id
            """,
            tenant, subject);
        await using var rows = await question.Ask(cancellationToken);
        var known = new List<KnownKey>();
        while (await rows.ReadAsync(cancellationToken))
            known.Add(new KnownKey(rows.GetGuid(0), new Retention(rows.GetString(1)), rows.GetBoolean(2)));
        return known;
    }

    public async Task Destroy(string tenant, IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        await using var destruction = roles.Application.Within(
            tenant,
            """
            update wb_personal_keys set wrapped = null, destroyed_at = now()
            where tenant = $1 and id = any($2) and wrapped is not null
            """,
            tenant, keys.ToArray());
        await destruction.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<Dictionary<KeyOwner, PersonalKey>> Find(
        string tenant, IReadOnlyCollection<KeyOwner> owners, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            """
            select subject, retention, id, wrapped
            from wb_personal_keys join unnest($2, $3) as wanted (subject, retention) using (subject, retention)
            where tenant = $1 and wrapped is not null
            """,
            tenant, Subjects(owners), Retentions(owners));
        await using var rows = await question.Ask(cancellationToken);
        var keys = new Dictionary<KeyOwner, PersonalKey>();
        while (await rows.ReadAsync(cancellationToken))
        {
            keys[new KeyOwner(rows.GetString(0), new Retention(rows.GetString(1)))] =
                masterKey.Unwrap(tenant, rows.GetGuid(2), rows.GetFieldValue<byte[]>(3));
        }

        return keys;
    }

    private async Task Create(string tenant, KeyOwner[] owners, CancellationToken cancellationToken)
    {
        PersonalKey[] keys = [.. owners.Select(_ => PersonalKey.Create())];
        await using var creation = roles.Application.Within(
            tenant,
            """
            insert into wb_personal_keys (tenant, id, subject, retention, wrapped)
            select $1, id, subject, retention, wrapped
            from unnest($2, $3, $4, $5) as rows (id, subject, retention, wrapped)
            on conflict (tenant, subject, retention) where wrapped is not null do nothing
            """,
            tenant,
            keys.Select(key => key.Id).ToArray(),
            Subjects(owners),
            Retentions(owners),
            keys.Select(key => masterKey.Wrap(tenant, key)).ToArray());
        await creation.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string[] Subjects(IEnumerable<KeyOwner> owners) => [.. owners.Select(owner => owner.Subject)];

    private static string[] Retentions(IEnumerable<KeyOwner> owners) =>
        [.. owners.Select(owner => owner.Retention.Class)];
}
