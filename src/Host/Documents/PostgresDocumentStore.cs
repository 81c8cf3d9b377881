using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Documents;

/// <summary>Files as rows, sealed under the master key: the database alone shows no receipt.</summary>
internal sealed class PostgresDocumentStore(RoleConnections roles, MasterKey masterKey) : IDocumentStore
{
    public async Task Keep(string cooperative, KeptDocument document, CancellationToken cancellation)
    {
        await using var keeping = roles.Application.Within(
            cooperative,
            """
            insert into wb_documents (tenant, sha256, kind, sealed) values ($1, $2, $3, $4)
            on conflict (tenant, sha256) do nothing
            """,
            cooperative, Convert.FromHexString(document.Sha256), document.Extension,
            masterKey.SealDocument(cooperative, document.Sha256, document.Content));
        await keeping.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<KeptDocument?> Find(string cooperative, string sha256, CancellationToken cancellation)
    {
        await using var finding = roles.Application.Within(
            cooperative, "select kind, sealed from wb_documents where tenant = $1 and sha256 = $2",
            cooperative, Convert.FromHexString(sha256));
        await using var rows = await finding.Ask(cancellation);
        return await rows.ReadAsync(cancellation)
            ? new KeptDocument(
                sha256, DocumentKindTable.KindOf(rows.GetString(0)),
                masterKey.OpenDocument(cooperative, sha256, rows.GetFieldValue<byte[]>(1)))
            : null;
    }

    public async Task<IReadOnlySet<string>> All(string cooperative, CancellationToken cancellation)
    {
        await using var asking = roles.Application.Within(
            cooperative, "select sha256 from wb_documents where tenant = $1", cooperative);
        await using var rows = await asking.Ask(cancellation);
        var hashes = new HashSet<string>();
        while (await rows.ReadAsync(cancellation))
            hashes.Add(Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(0)));
        return hashes;
    }

    public async Task Remove(string cooperative, string sha256, CancellationToken cancellation)
    {
        await using var removing = roles.Application.Within(
            cooperative, "delete from wb_documents where tenant = $1 and sha256 = $2",
            cooperative, Convert.FromHexString(sha256));
        await removing.ExecuteNonQueryAsync(cancellation);
    }
}
