using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Commitments;

namespace Wijkboek.Application.Finance.CommitmentOverview;

/// <summary>
/// What <c>show commitments --format json</c> prints: everything that was committed to in the period; amounts in cents.
/// </summary>
public sealed record CommitmentsAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<CommitmentsAnswer.One> Commitments)
{
    /// <param name="HolderName">Null when it was forgotten, as the text.</param>
    /// <param name="Entry">The entry of the invoice, once there is one.</param>
    /// <param name="Positions">Where in the journal its facts stand.</param>
    public sealed record One(
        string Id,
        string Mandate,
        string Holder,
        string? HolderName,
        string Account,
        string? Project,
        long AmountCents,
        LocalDate CommittedOn,
        CommitmentState State,
        string? ApprovedBy,
        string? Entry,
        string? Text,
        IReadOnlyList<long> Positions);

    public static CommitmentYearsView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var (people, personal) = (await People.Read(question), await question.Personal());
        var all = (await question.All(View)).Values
            .SelectMany(year => year.Commitments.All.Values
                .Select(one => Of(one, year.Positions[one.Committed.Commitment.Value], people, personal)))
            .Where(one => question.From <= one.CommittedOn && one.CommittedOn <= question.To)
            .OrderBy(one => one.CommittedOn).ThenBy(one => one.Positions[0])
            .ToList();
        return new Answer(
            new CommitmentsAnswer(question.Cooperative, question.From, question.To, all), Table(all));
    }

    private static One Of(
        Commitment one, IReadOnlyList<long> positions, People people, PersonalReader personal) => new(
        one.Committed.Commitment.Value,
        one.Committed.Mandate.Value,
        one.Committed.Holder.Value,
        people.NameOf(one.Committed.Holder),
        one.Committed.Account,
        one.Committed.Project,
        one.Committed.Amount.Cents,
        one.Committed.CommittedOn,
        one.State,
        one.Approved?.By.Value,
        one.Released?.Entry?.Value,
        personal.Text(one.Committed.Text),
        positions);

    private static AnswerTable Table(List<One> all) => new(
        ["Verplichting", "Datum", "Mandaat", "Door", "Rekening", "Project", "Bedrag", "Stand", "Wat"],
        [
            .. all.Select(one => (IReadOnlyList<object?>)
            [
                one.Id, one.CommittedOn, one.Mandate, one.HolderName ?? one.Holder, one.Account, one.Project,
                new Domain.Common.Money(one.AmountCents), Sentences.Word(one.State), one.Text,
            ]),
        ]);
}
