using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class ErasureFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ErasureFileTests() => Directory.CreateDirectory(folder.Path);

    private string List => folder.In("erasures.jsonl");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_added_is_read_back_by_another_and_only_its_owner_reads_it()
    {
        var list = await ErasureFile.Open(folder.Path, default);
        (await list.Read(default)).ShouldBeEmpty();
        await list.Add([Line(1), Line(2)], default);
        await (await ErasureFile.Open(folder.Path, default)).Add([Line(3)], default);

        (await ErasureFile.Read(List, default)).ShouldBe([Line(1), Line(2), Line(3)]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(List).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Half_a_last_line_was_not_acted_on_and_is_written_over()
    {
        var list = await ErasureFile.Open(folder.Path, default);
        await list.Add([Line(1)], default);
        await File.AppendAllTextAsync(List, "{\"tenant\":\"wij");

        (await list.Read(default)).ShouldBe([Line(1)]);
        await list.Add([Line(2)], default);
        (await list.Read(default)).ShouldBe([Line(1), Line(2)]);
    }

    [Fact]
    public async Task Programs_that_add_at_once_lose_no_line()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(async () =>
            await (await ErasureFile.Open(folder.Path, default)).Add([Line(number)], default))));

        (await ErasureFile.Read(List, default)).Count.ShouldBe(8);
    }

    [Theory]
    [InlineData("iets anders\n")]
    [InlineData("")]
    [InlineData("{\"format\":\"wijkboek-erasures/1\"}\nonleesbaar\n")]
    public async Task What_is_no_list_is_refused(string content)
    {
        await File.WriteAllTextAsync(List, content);
        (await Should.ThrowAsync<ErasureListProblem>(() => ErasureFile.Read(List, default)))
            .Message.ShouldContain(List);
    }

    private static ErasureLine Line(int number) => new(
        "wijk-oost", new MemberId("lid-9"), "contact", new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0),
        Instant.FromUtc(2026, 11, 20, 12, 0));
}
