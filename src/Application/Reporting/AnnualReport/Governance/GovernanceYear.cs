using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Reporting.AnnualReport.Governance;

/// <summary>How the cooperative was governed in the year, with the titles of its resolutions opened.</summary>
/// <param name="Signing">Who governed on the day on which the accounts were drawn up.</param>
/// <param name="Terms">Every term known, also those that ended.</param>
/// <param name="Titles">Of resolutions, by number; what was forgotten is left out.</param>
public sealed record GovernanceYear(
    GovernanceBook Book,
    GovernanceOnDay LastDay,
    GovernanceOnDay Signing,
    IReadOnlyList<FunctionHolder> Terms,
    IReadOnlyList<MeetingRecord> Meetings,
    IReadOnlyList<ResolutionRecord> Resolutions,
    IReadOnlyList<ConflictRecord> Conflicts,
    IReadOnlyDictionary<ResolutionNumber, string> Titles)
{
    public bool HasAnything => LastDay.Functions.Count > 0 || Meetings.Count > 0 || Resolutions.Count > 0;

    /// <summary>
    /// Who must sign the accounts: the board and the supervisory board (BW 2:49(2), 2:58(2), 2:300(2)).
    /// </summary>
    public IEnumerable<FunctionHolder> Signers => Signing.Functions.Where(holder =>
        holder.Appointed.Function.IsOnBoard(Signing.Model?.Board ?? BoardModel.Sole)
        || holder.Appointed.Function.IsOnSupervisoryBoard());

    /// <param name="signedOn">The day on which the accounts were drawn up.</param>
    public static async Task<GovernanceYear> Read(Question question, LocalDate signedOn, People people)
    {
        var book = await GovernanceBook.Read(question);
        var resolutions = book.ResolutionsIn(question.From, question.To);
        return new GovernanceYear(
            book,
            GovernanceOnDay.Of(book, question.To),
            GovernanceOnDay.Of(book, signedOn),
            [.. book.Functions.Appointments.Select(known => new FunctionHolder(
                known.What.Appointed, known.What.Relieved, known.What.LastDay, known.Positions))],
            book.MeetingsIn(question.From, question.To),
            resolutions,
            book.ConflictsIn(question.From, question.To),
            resolutions.Select(resolution => (resolution.Number, Title: people.Open(resolution.Title)))
                .Where(resolution => resolution.Title is not null)
                .DistinctBy(resolution => resolution.Number)
                .ToDictionary(resolution => resolution.Number, resolution => resolution.Title!));
    }
}
