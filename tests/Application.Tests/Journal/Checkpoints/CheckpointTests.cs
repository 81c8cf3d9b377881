using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Journal.Checkpoints;

public sealed class CheckpointTests : IDisposable
{
    private readonly SigningKey key = SigningKey.Create();

    public void Dispose() => key.Dispose();

    [Fact]
    public void Its_line_reads_back_as_itself() => Prop.ForAll<PositiveInt, PositiveInt>((position, microseconds) =>
    {
        var signed = Signed(position.Get, microseconds.Get);
        return Checkpoint.Parse(signed.ToString()) == signed;
    }).ShouldHold();

    [Fact]
    public void It_is_found_in_a_text_whose_lines_a_page_has_broken()
    {
        var (first, second) = (Signed(1, 1), Signed(2, 2));
        var page = $"Het ijkpunt\n\n{first.ToString().Replace(' ', '\n')}\n\n1 Vraag {second}\tEinde";

        Checkpoint.FindAll(page).ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wijkboek-checkpoint/1")]
    [InlineData("wijkboek-checkpoint/1 wijk-oost 7 abcdef 2026-11-20T20:01:00.000000Z abcdef AAAA")]
    public void What_is_no_checkpoint_is_not_found(string text)
    {
        Checkpoint.Parse(text).ShouldBeNull();
        Checkpoint.FindAll(text).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_with_anything_more_is_another_line()
    {
        var line = Signed(7, 7).ToString();
        string[] others =
        [
            $" {line}", $"{line} ", $"{line}\n", line.Replace(" 7 ", " 07 "), line.Replace(" 7 ", " 0 "),
            line.Replace(" 7 ", "  7 "), line.Replace("wijkboek-checkpoint/1", "wijkboek-checkpoint/2"),
            line.Replace("aaaa", "AAAA"), line.Replace("T20", "T25"),
        ];

        others.ShouldAllBe(other => Checkpoint.Parse(other) == null);
    }

    private Checkpoint Signed(long position, long microseconds) => key.Sign("wijk-oost", new JournalHead(
        position, new string('a', 64),
        Instant.FromUtc(2026, 11, 20, 20, 1) + Duration.FromTicks(microseconds * 10))).Checkpoint;
}
