using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Community;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>
/// What <c>show kpi --format json</c> prints: the six figures that neighbourhood cooperatives and cities agreed on.
/// </summary>
public sealed record KpiAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    PlaceCounts MeetingPlaces,
    JobCounts NeighbourhoodJobs,
    KpiAnswer.Knowledge Experience,
    int FamilyNetworkCouncils,
    KpiAnswer.Allowances VolunteerAllowances,
    KpiAnswer.Events LocalEvents)
{
    public sealed record Knowledge(int Experts, int PeerGroups);

    public sealed record Allowances(int People, int Payments, long AmountCents);

    public sealed record Events(int Attended, int Supported, long AmountCents);

    public static async Task<Answer> Give(Question question)
    {
        var kpi = await Read(question);
        return new Answer(kpi, Table(kpi));
    }

    /// <summary>
    /// Places, experts and groups count when there on at least one day, jobs when worked in on one; councils and local
    /// events when held, and allowances when paid, in the period.
    /// </summary>
    public static async Task<KpiAnswer> Read(Question question)
    {
        var paid = AllowanceFigures.PaidIn(await AllowanceFigures.Read(question), question.From, question.To);
        var community = await CommunityFigures.Read(question);
        var events = LocalEventCounts.Of(community.LocalEvents);
        return new KpiAnswer(
            question.Cooperative,
            question.From,
            question.To,
            PlaceCounts.Of(community.Places),
            JobFigures.ActiveIn(await JobFigures.Read(question), question.From, question.To),
            new Knowledge(community.Experts.Count, community.PeerGroups.Count),
            community.Councils.Count,
            new Allowances(paid.People, paid.Payments, paid.Amount.Cents),
            new Events(events.Attended, events.Supported, events.Amount.Cents));
    }

    private static AnswerTable Table(KpiAnswer kpi) => new(
        ["Kengetal", "Onderdeel", "Aantal"],
        [
            ["Ontmoetingsplekken", "fysiek", kpi.MeetingPlaces.Physical],
            [null, "digitaal", kpi.MeetingPlaces.Digital],
            [null, "fysiek, door ons ondersteund", kpi.MeetingPlaces.PhysicalSupported],
            [null, "digitaal, waar wij meedoen", kpi.MeetingPlaces.DigitalJoined],
            ["Buurtbanen", "samen", kpi.NeighbourhoodJobs.Total],
            [null, "bij ons", kpi.NeighbourhoodJobs.Own],
            [null, "bij partners", kpi.NeighbourhoodJobs.Partners],
            [null, "bij initiatieven", kpi.NeighbourhoodJobs.Initiatives],
            ["Ervaringskennis", "ervaringsdeskundigen", kpi.Experience.Experts],
            [null, "lotgenotengroepen", kpi.Experience.PeerGroups],
            ["Familienetwerkberaden", "gehouden", kpi.FamilyNetworkCouncils],
            ["Vrijwilligersvergoedingen", "mensen", kpi.VolunteerAllowances.People],
            [null, "betalingen", kpi.VolunteerAllowances.Payments],
            [null, "bedrag", new Money(kpi.VolunteerAllowances.AmountCents)],
            ["Lokale evenementen", "aanwezig", kpi.LocalEvents.Attended],
            [null, "ondersteund", kpi.LocalEvents.Supported],
            [null, "bedrag", new Money(kpi.LocalEvents.AmountCents)],
        ]);
}
