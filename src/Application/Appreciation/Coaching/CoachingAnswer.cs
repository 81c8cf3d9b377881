using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Coaching;

/// <summary>What <c>show coaching --format json</c> prints: what ran on at least one day of the period.</summary>
public sealed record CoachingAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<CoachingAnswer.Row> Tracks)
{
    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="NeedsDirection">All talks were held, and nothing was chosen yet.</param>
    public sealed record Row(
        CoachingId Coaching,
        MemberId Person,
        string? Name,
        LocalDate StartedOn,
        int Talks,
        LocalDate? LastTalkOn,
        CoachingDirection? Direction,
        bool NeedsDirection,
        LocalDate? EndedOn)
    {
        /// <summary>How the person is called in a list.</summary>
        public string Called => Name ?? Person.Value;
    }

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.Read(question);
        var rows = (await question.All(AppreciationModule.Coaching)).Values
            .Where(track => track.IsActiveIn(question.From, question.To))
            .OrderBy(track => track.Started!.StartedOn)
            .ThenBy(track => track.Started!.Coaching.Value, StringComparer.Ordinal)
            .Select(track => new Row(
                track.Started!.Coaching, track.Started.Person, people.NameOf(track.Started.Person),
                track.Started.StartedOn, track.Talks.Count, track.Talks.LastOrDefault()?.HeldOn,
                track.Chosen?.Direction, track.NeedsDirection, track.Ended?.EndedOn)).ToList();
        return new Answer(
            new CoachingAnswer(question.Cooperative, question.From, question.To, rows),
            new AnswerTable(
                ["Wie", "Begonnen", "Gesprekken", "Richting", "Afgerond"],
                [.. rows.Select(row => (IReadOnlyList<object?>)[
                    row.Called, row.StartedOn, row.Talks,
                    row.Direction is { } direction ? Sentences.Word(direction) : null, row.EndedOn,
                ])]));
    }
}
