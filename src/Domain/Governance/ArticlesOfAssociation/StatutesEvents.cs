using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ArticlesOfAssociation;

/// <summary>What the statutes say about the general meeting, from a day on.</summary>
[StoredAs("meeting_rules_set", Module.Governance)]
public sealed record MeetingRulesSet(LocalDate From, MeetingRules Rules) : IEvent;

/// <param name="DeedOn">Day of the notarial deed, on which an amendment takes effect (BW 2:43(5)).</param>
/// <param name="Rules">Null when the amendment leaves the rules of the general meeting as they were.</param>
[StoredAs("statutes_amended", Module.Governance)]
public sealed record StatutesAmended(
    LocalDate DeedOn, ResolutionNumber Resolution, Personal<string> Subject, MeetingRules? Rules) : IEvent;

/// <summary>
/// When the general meeting may decide. The law leaves most of it to the statutes (BW 2:38, 2:41 to 2:43).
/// </summary>
/// <param name="NoticeDays">Whole days from notice to meeting, 0 to 90.</param>
/// <param name="QuorumPercent">
/// How much of all who may vote must be present or represented: 0 to 100; 0 asks nothing, as the law does.
/// </param>
/// <param name="SecondMeetingDecides">A second meeting, after one without quorum, decides with whoever came.</param>
/// <param name="OrdinaryMajority">Of the votes cast.</param>
/// <param name="AmendmentMajority">
/// Of the votes cast, to amend the statutes: two thirds, unless they say otherwise (BW 2:43(1)).
/// </param>
public sealed record MeetingRules(
    int NoticeDays,
    int QuorumPercent,
    bool SecondMeetingDecides,
    Majority OrdinaryMajority,
    Majority AmendmentMajority)
{
    /// <summary>Of notice for a meeting that amends the statutes (BW 2:42(2)).</summary>
    public const int LeastNoticeToAmend = 7;

    public Majority For(ResolutionSubject subject) =>
        subject == ResolutionSubject.StatutesAmended ? AmendmentMajority : OrdinaryMajority;

    /// <summary>How many of those who may vote must be there, rounded up.</summary>
    public static int Required(int entitled, int percent) => ((entitled * percent) + 99) / 100;
}

/// <summary>
/// At least this fraction of the votes cast, and always more for than against. Who abstains casts no vote.
/// </summary>
public sealed record Majority(int Numerator, int Denominator)
{
    public static Majority Simple { get; } = new(1, 2);
    public static Majority TwoThirds { get; } = new(2, 3);

    /// <summary>From one half to all of the votes cast.</summary>
    public bool IsSane => Denominator is > 0 and <= 100 && Numerator <= Denominator && Numerator * 2 >= Denominator;

    public bool IsBelow(Majority other) => Numerator * other.Denominator < other.Numerator * Denominator;

    public bool Adopts(int votesFor, int votesAgainst) => votesFor > votesAgainst
        && (long)votesFor * Denominator >= (long)Numerator * (votesFor + votesAgainst);
}
