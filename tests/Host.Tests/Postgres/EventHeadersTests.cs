using System.Text;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class EventHeadersTests
{
    private const string Command = "019a0000-0000-7000-8000-0000000000c1";

    [Theory]
    [InlineData(null, null)]
    [InlineData("besluit-2025-14", """{"key":"019a0000-0000-7000-8000-0000000000f1","sealed":"AAEC"}""")]
    public void What_was_written_is_read_back_whole(string? mandate, string? reason)
    {
        ReadOnlyMemory<byte>? bytes = reason is null ? null : (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(reason);
        var written = new EventHeaders(Guid.Parse(Command), mandate, bytes, "treasurer");

        var read = EventHeaders.Read(written.ToJson());

        read.IsAll.ShouldBeTrue();
        (read.CommandId, read.Mandate, read.Role).ShouldBe((written.CommandId, mandate, "treasurer"));
        (read.Reason is { } given ? Encoding.UTF8.GetString(given.Span) : null).ShouldBe(reason);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"role": "board", "reason": null, "mandate": null}""")]
    [InlineData("""{"more": {"role": 1}, "role": "board", "reason": null, "mandate": null, "commandId": "C"}""")]
    [InlineData("""{"role": null, "reason": null, "mandate": null, "commandId": "C"}""")]
    [InlineData("""{"role": "board", "reason": null, "mandate": 3, "commandId": "C"}""")]
    [InlineData("""{"role": "board", "reason": null, "mandate": null, "commandId": "{C}"}""")]
    [InlineData("""{"role": "board", "reason": null, "mandate": null, "commandId": ["C"]}""")]
    public void Anything_else_is_read_and_noticed(string json) =>
        EventHeaders.Read(Encoding.UTF8.GetBytes(json.Replace("C", Command))).IsAll.ShouldBeFalse();

    [Fact]
    public void A_member_too_many_hides_no_other() =>
        EventHeaders.Read("""{"more": [1], "role": "board"}"""u8.ToArray()).Role.ShouldBe("board");
}
