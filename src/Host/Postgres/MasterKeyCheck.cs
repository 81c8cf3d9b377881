using Npgsql;
using Wijkboek.Application.Journal.Sealing;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// A database goes with one master key. With another, every name would be unreadable and new ones would be sealed under
/// a key that the next start may not have: refused before anything is written.
/// </summary>
internal static class MasterKeyCheck
{
    public static async Task Check(NpgsqlDataSource source, MasterKey masterKey, CancellationToken cancellationToken)
    {
        await using (var first = source.Command(
            "insert into wb_master_key (proof) values ($1) on conflict do nothing",
            masterKey.Proof))
            await first.ExecuteNonQueryAsync(cancellationToken);
        await using var question = source.Command(
            "select exists (select from wb_master_key where proof = $1)", masterKey.Proof);
        if (await question.ExecuteScalarAsync(cancellationToken) is not true)
            throw new MasterKeyProblem(
                "De hoofdsleutel hoort niet bij deze database. Zet het bestand master.key terug dat erbij hoort.");
    }
}
