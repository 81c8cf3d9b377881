namespace Wijkboek.Domain.Membership.Teams;

public static class TeamRefusals
{
    public static Refusal Unknown(TeamId team) => new("team.unknown", ("team", team));
    public static Refusal AlreadyFormed(TeamId team, LocalDate formedOn) =>
        new("team.already_formed", ("team", team), ("date", formedOn));
    public static Refusal NameOrPurposeMissing { get; } = new("team.name_or_purpose_missing");
    public static Refusal TextTooLong(int longest) => new("team.text_too_long", ("longest", longest));
    public static Refusal Dissolved(TeamId team, LocalDate dissolvedOn) =>
        new("team.dissolved", ("team", team), ("date", dissolvedOn));
    public static Refusal TooEarly(LocalDate date, LocalDate earliest) =>
        new("team.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal AlreadyIn(MemberId person, LocalDate since) =>
        new("team.already_in", ("person", person), ("date", since));
    public static Refusal NotIn(MemberId person) => new("team.not_in", ("person", person));
    public static Refusal AlreadyLeads(MemberId person, LocalDate since) =>
        new("team.already_leads", ("person", person), ("date", since));
}
