namespace Wijkboek.Domain.Community.Channels;

public static class ChannelRefusals
{
    public static Refusal Unknown(ChannelId channel) => new("channel.unknown", ("channel", channel));
    public static Refusal AlreadyOpened(ChannelId channel) => new("channel.already_opened", ("channel", channel));
    public static Refusal NameWrong(int longest) => new("channel.name_wrong", ("longest", longest));
    public static Refusal ReachWrong(int most) => new("channel.reach_wrong", ("most", most));
    public static Refusal BeforeStart(LocalDate since) => new("channel.before_start", ("date", since));
    public static Refusal IsClosed(ChannelClosed closed) =>
        new("channel.closed", ("channel", closed.Channel), ("date", closed.ClosedOn));
    public static Refusal CirculationWrong(int most) => new("channel.circulation_wrong", ("most", most));
    public static Refusal IssueAlreadyPublished(LocalDate on, int circulation) =>
        new("channel.issue_already_published", ("date", on), ("circulation", circulation));
    public static Refusal IssueUnknown(LocalDate on) => new("channel.issue_unknown", ("date", on));
    public static Refusal LaterFactExists(LocalDate date) => new("channel.later_fact_exists", ("date", date));
    public static Refusal ReasonMissing { get; } = new("channel.reason_missing");
}
