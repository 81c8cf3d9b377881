using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

public static class ActRefusals
{
    public static Refusal Unknown(string act) => new("act.unknown", ("act", act));
    public static Refusal Malformed(string act, string? path, string problem) =>
        new("act.malformed", ("act", act), ("path", path ?? "$"), ("problem", problem));
    public static Refusal CommandUsedForOtherRequest(Guid id) => new("act.command_id_used", ("id", id));
    public static Refusal RecordedBeforeHead(Instant claimed, Instant head) =>
        new("act.recorded_before_head", ("claimed", claimed), ("head", head));
    public static Refusal TooBusy { get; } = new("act.too_busy");
}
