using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>PostgreSQL's own load generator with the same statements, prepared and in one round trip.</summary>
internal static partial class Pgbench
{
    private const string Tenant = "pgbench";

    private const string Script = """
        \set n :n + 1
        \set stream :n % 1000
        \set version :n / 1000 + 1
        \startpipeline
        update mt_streams set version = :version + 1, timestamp = now()
            where tenant_id = 'pgbench' and id = 'activity/raw-' || :stream and version = :version;
        insert into mt_events (
            seq_id, tenant_id, id, stream_id, version, data, type, headers, user_name, is_archived)
            values (nextval('mt_events_sequence'), 'pgbench', gen_random_uuid(), 'activity/raw-' || :stream,
            :version + 1, '{"activity": "activity", "number": 1, "on": "2025-01-01", "place": null, "visitors": 24,
            "volunteers": 3}', 'activity_held', '{"commandId": "01900000-0000-7000-8000-000000000000",
            "mandate": "besluit-2025-14", "reason": null, "role": "treasurer"}', 'u-7', false);
        insert into wb_journal (tenant, position, seq_id, recorded_at, module, salt, body_hash, hash)
            values ('pgbench', :n + 1, currval('mt_events_sequence'), now(), 'community',
            '\x000102030405060708090a0b0c0d0e0f',
            '\x000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f',
            '\x000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f');
        insert into wb_commands (tenant, command_id, request_hash, first_position, last_position)
            values ('pgbench', gen_random_uuid(),
            '\x000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f', :n + 1, :n + 1);
        \endpipeline
        """;

    /// <returns>Null on a machine without pgbench.</returns>
    public static async Task<BaselineCheck?> Compare(BenchmarkJournal journal, BenchmarkSize size)
    {
        var program = ServerBinaries.Among(ServerBinaries.UsualFolders())
            .Select(binaries => Path.Combine(binaries.Folder, "pgbench"))
            .FirstOrDefault(File.Exists);
        if (program is null)
            return null;
        await journal.Execute(
            $"""
            insert into mt_streams (tenant_id, id, type, version)
            select '{Tenant}', 'activity/raw-' || i, 'activity', 1
            from generate_series(0, {RawConnection.Streams - 1}) i
            """);
        await using var raw = await RawConnection.Open(journal, "baseline");
        var done = 0L;
        var (pairs, _) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(size.Window, 1, null, _ => raw.Append()),
            async () =>
            {
                var (rate, count) = await Run(program, journal.ConnectionString, size.Window, done);
                done += count;
                return rate;
            });
        var compared = Measurement.Of(pairs, "events/s", null, 0);
        return new BaselineCheck(compared.Ours, compared.Raw, compared.Ratio);
    }

    private static async Task<(double Rate, long Count)> Run(
        string program, string connectionString, TimeSpan window, long done)
    {
        var address = new NpgsqlConnectionStringBuilder(connectionString);
        var info = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-n", "-M", "prepared", "-c", "1", "-T", $"{window.TotalSeconds:0}", "-D", $"n={done - 1}", "-f", "-",
            "-h", address.Host!, "-p", $"{address.Port}", "-U", address.Username!, address.Database!,
        ];
        foreach (var argument in arguments)
            info.ArgumentList.Add(argument);
        info.Environment["PGPASSWORD"] = address.Password;
        info.Environment["PGOPTIONS"] = "-c search_path=wijkboek";
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(Script);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var (rate, count) = (Tps().Match(output), Count().Match(output));
        if (process.ExitCode != 0 || !rate.Success || !count.Success)
            throw new InvalidOperationException($"pgbench failed: {output}{await errors}");
        return (
            double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture),
            long.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Tps();

    [GeneratedRegex(@"transactions actually processed: (\d+)")]
    private static partial Regex Count();
}
