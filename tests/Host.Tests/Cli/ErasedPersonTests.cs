using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Npgsql;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Html;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Tests.Pdf.Writing;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using Wijkboek.Testing;
using static Wijkboek.Host.Tests.Cli.ErasedPerson;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Forgotten is forgotten: every place is searched for the words of somebody who was erased.</summary>
public sealed class ErasedPersonTests(PostgresFixture postgres)
{
    private static readonly DateInterval Year = new(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31));

    private readonly StringBuilder said = new();

    [Fact]
    public async Task Is_found_nowhere_any_more_and_an_older_backup_forgets_her_too()
    {
        await using var database = await postgres.CreateDatabase();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        var commands = folder.In("opdrachten.jsonl");
        await File.WriteAllLinesAsync(commands, Lines);
        Say(wijkboek.Run("import", "commands", commands, "--coop", Cooperative));
        File.Delete(commands);
        var before = await Shown(database.ConnectionString, folder.Path);
        before.ShouldContain("Kwartelslag", Case.Insensitive, "or the search would find nothing for want of looking");
        before.ShouldContain("zevenblad");
        var access = await Access(wijkboek, folder);
        foreach (var word in Words)
            access.ShouldContain(word, Case.Insensitive, "who asks is told everything");
        var backup = folder.In("kopie");
        Say(wijkboek.Run("backup", "--out", backup));

        Say(wijkboek.Run("erase", "--coop", Cooperative, "--person", Id, "--ground", "NoLongerNeeded"));

        await Search(wijkboek, database, folder);
        Absent(Unzipped(backup), "the backup");

        await using var other = await postgres.CreateDatabase();
        using var elsewhere = new TemporaryFolder();
        var restored = WijkboekProgram.OnDatabase(other.ConnectionString, elsewhere.Path);
        Say(restored.Run(
            "restore", "--from", backup, "--master-key", folder.In("master.key"),
            "--erasures", folder.In("erasures.jsonl")));
        await KeysNeverCameBack(other, elsewhere);
        await Search(restored, other, elsewhere);
        restored.Run("erase", "--coop", Cooperative, "--person", Id, "--ground", "NoLongerNeeded")
            .ShouldSucceed().Output.ShouldContain("niets meer te wissen");
    }

    private async Task Search(WijkboekProgram wijkboek, TestDatabase database, TemporaryFolder folder)
    {
        Absent(await Shown(database.ConnectionString, folder.Path), "what is shown and reported");
        Absent(await Access(wijkboek, folder), "what she could have asked for");
        await SearchTables(database.ConnectionString);
        foreach (var kind in (string[][])[[], ["--modules", "Membership,Finance"], ["--without-personal-data"]])
        {
            var export = folder.In("boek.jsonl");
            Say(wijkboek.Run(["export", "journal", "--coop", Cooperative, "--out", export, .. kind]));
            Absent(await File.ReadAllTextAsync(export), $"the export {string.Join(' ', kind)}");
            VerifySecond(export);
            File.Delete(export);
        }

        Say(wijkboek.Run("audit", "verify"));
        Absent(said.ToString(), "what the program said");
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.*").Where(file => !file.EndsWith("kopie")))
            Absent(await File.ReadAllTextAsync(file), file);
    }

    private async Task<string> Access(WijkboekProgram wijkboek, TemporaryFolder folder)
    {
        var answer = new StringBuilder();
        foreach (var kind in (string[])["html", "json"])
        {
            var file = folder.In($"inzage.{kind}");
            Say(wijkboek.Run("report", "access", "--coop", Cooperative, "--person", Id, "--out", file));
            answer.AppendLine(await File.ReadAllTextAsync(file));
            File.Delete(file);
        }

        return answer.ToString();
    }

    private static async Task<string> Shown(string connectionString, string folder)
    {
        var shown = new StringBuilder();
        await using var installation = Open(connectionString, folder);
        var question = await installation.Ask(Cooperative, Year, null, default);
        foreach (var view in Modules.Questions.Names)
            shown.AppendLine(AnswerJson.Write(await Modules.Questions.Find(view)!(question)));
        foreach (var make in (Func<Installation, Application.Questions.Question, CancellationToken,
            Task<ReportDocument>>[])[ReportMaking.Annual, ReportMaking.Kpi, ReportMaking.Profile])
            shown.AppendLine(await Text(await make(installation, question, default)));
        return shown.ToString();
    }

    private static async Task<string> Text(ReportDocument report)
    {
        using var page = new MemoryStream();
        HtmlReportRenderer.SelfContained.Render(report, page);
        var path = Path.GetTempFileName();
        await using (var file = File.Create(path))
            new PdfReportRenderer(FontLibrary.Load()).Render(report, file);
        var text = Tool.PdfToText("-raw", "-enc", "UTF-8", path, "-");
        File.Delete(path);
        return Encoding.UTF8.GetString(page.ToArray()) + text;
    }

    private static Installation Open(string connectionString, string folder)
    {
        var roles = RoleConnections.Open(connectionString);
        var masterKey = MasterKeyFile.Load(folder);
        var signal = new JournalSignal();
        return new Installation(
            roles, new PostgresEventStore(roles, SystemClock.Instance, signal), new PostgresViewStore(roles),
            new PostgresPersonalKeys(roles, masterKey), masterKey, new PostgresCheckpoints(roles),
            SigningKey.Create(), signal, SystemClock.Instance);
    }

    // Every column of every table as text; what is binary shows as hexadecimal digits.
    private static async Task SearchTables(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var tables = new List<string>();
        await using (var question = source.CreateCommand(
            """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """))
        await using (var rows = await question.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                tables.Add(rows.GetString(0));
        }

        tables.ShouldContain("wijkboek.mt_events");
        foreach (var table in tables)
        {
            await using var search = source.CreateCommand(
                $"select coalesce(string_agg(t::text, ' '), '') from {table} t");
            var all = (string)(await search.ExecuteScalarAsync())!;
            Absent(all, table);
            foreach (var word in Words)
                all.ShouldNotContain(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(word)), Case.Insensitive, table);
        }
    }

    // Left out while the rows passed by: destroyed when the list says, not when the program started.
    private static async Task KeysNeverCameBack(TestDatabase database, TemporaryFolder folder)
    {
        var lines = await ErasureFile.Read(folder.In("erasures.jsonl"), default);
        lines.Select(line => line.Class).ShouldBe(["business", "contact", "tax-2017"], ignoreOrder: true);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        foreach (var line in lines)
        {
            await using var question = source.CreateCommand(
                "select destroyed_at from wijkboek.wb_personal_keys where id = $1 and wrapped is null");
            question.Parameters.Add(new() { Value = line.Key });
            var destroyed = (DateTime)(await question.ExecuteScalarAsync())!;
            Instant.FromDateTimeUtc(destroyed).ShouldBe(line.Moment);
        }
    }

    private static void VerifySecond(string export)
    {
        var start = new ProcessStartInfo("python3", [Repository.PathOf("tools/verify_journal.py"), export])
        {
            RedirectStandardOutput = true,
        };
        using var verifier = Process.Start(start)!;
        verifier.StandardOutput.ReadToEnd().ShouldContain("intact: yes");
        verifier.WaitForExit();
    }

    private static string Unzipped(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private void Say(ProgramResult result) => said.AppendLine(result.ShouldSucceed().Output).AppendLine(result.Errors);

    private static void Absent(string text, string where)
    {
        foreach (var word in Words)
            text.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"‘{word}’ stands in {where}");
    }
}
