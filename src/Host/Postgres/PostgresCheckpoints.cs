using Npgsql;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Postgres;

/// <summary>Checkpoints as rows; the fingerprint of a key follows from the key.</summary>
internal sealed class PostgresCheckpoints(RoleConnections roles) : ICheckpoints
{
    private const string Columns = "tenant, position, hash, recorded_at, signature, public_key";

    public async Task<KeptCheckpoint?> Find(string tenant, long position, CancellationToken cancellationToken) =>
        (await Read(
            roles.Application.Within(
                tenant, $"select {Columns} from wb_checkpoints where tenant = $1 and position = $2", tenant, position),
            cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyList<KeptCheckpoint>> List(string tenant, CancellationToken cancellationToken) =>
        await Read(
            roles.Application.Within(
                tenant, $"select {Columns} from wb_checkpoints where tenant = $1 order by position", tenant),
            cancellationToken);

    public async Task<KeptCheckpoint> Keep(KeptCheckpoint made, CancellationToken cancellationToken)
    {
        var checkpoint = made.Checkpoint;
        await using var creation = roles.Application.Within(
            checkpoint.Tenant,
            $"insert into wb_checkpoints ({Columns}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            checkpoint.Tenant,
            checkpoint.Position,
            Convert.FromHexString(checkpoint.Hash),
            checkpoint.RecordedAt.ToDateTimeUtc(),
            Convert.FromBase64String(checkpoint.Signature),
            made.PublicKey);
        await creation.ExecuteNonQueryAsync(cancellationToken);
        return (await Find(checkpoint.Tenant, checkpoint.Position, cancellationToken))!;
    }

    private static async Task<List<KeptCheckpoint>> Read(NpgsqlBatch question, CancellationToken cancellationToken)
    {
        await using var batch = question;
        await using var rows = await batch.Ask(cancellationToken);
        var kept = new List<KeptCheckpoint>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var key = rows.GetFieldValue<byte[]>(5);
            kept.Add(new KeptCheckpoint(
                new Checkpoint(
                    rows.GetString(0), rows.GetInt64(1), Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(2)),
                    EventRows.Moment(rows, 3), SigningKey.Fingerprint(key),
                    Convert.ToBase64String(rows.GetFieldValue<byte[]>(4))),
                key));
        }

        return kept;
    }
}
