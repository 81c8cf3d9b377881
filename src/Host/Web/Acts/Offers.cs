using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Community.Channels;
using Wijkboek.Application.Community.Experience;
using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.CashCounts;
using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.RecurringEntries;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Acts;

/// <summary>What exists in a cooperative and can be picked, read when a form asks for it.</summary>
internal static class Offers
{
    private static readonly Dictionary<string, Func<Question, Task<IEnumerable<Offered>>>> Sources = new()
    {
        ["MemberId"] = Members,
        [PickedThings.Accounts] = async question => (await question.Get(LedgerBook.Frames, LedgerFrameView.Key))
            .Accounts.Values.Select(account => new Offered(account.Number, account.Name)),
        ["IncomeStreamId"] = async question => (await question.Get(LedgerBook.Frames, LedgerFrameView.Key))
            .IncomeStreams.Select(stream => new Offered(stream.Key, stream.Value.Name)),
        [PickedThings.Projects] = Projects,
        [PickedThings.Bills] = Bills,
        ["TeamId"] = question => Of(question, TeamFigures.View, team => team.Team.Formed?.Name),
        ["JobId"] = question => Of(question, JobFigures.View, job => job.Job.Created?.Title),
        ["InvoiceId"] = Invoices,
        ["SubsidyId"] = question => Of(question, SubsidyOverview.Files, file => file.Application?.Title),
        ["ChallengeId"] = question => Of(question, ChallengeOverview.Files, file => file.Task?.Title),
        ["MeetingId"] = question => Of(question, GovernanceBook.MeetingsView, file =>
            file.Meeting.Convened is { } convened
                ? $"{Sentences.Word(convened.Body)}, {Dutch.LongDate(convened.HeldOn)}"
                : null),
        ["ActivityId"] = question => Of(question, VisitFigures.View, file => file.State.Started?.Name),
        ["MeetingPlaceId"] = question => Of(
            question, MeetingPlaceFigures.View, file => file.State.Engaged?.Name ?? file.State.Joined?.Name),
        ["ChannelId"] = question => Of(question, ChannelFigures.View, file => file.State.Opened?.Name),
        ["InitiativeId"] = question => Of(question, InitiativeFigures.View, file => file.State.Started?.Name),
        ["LocalEventId"] = question => Of(question, LocalEventFigures.View, file => file.State.Name),
        ["PeerGroupId"] = question => Of(question, ExperienceFigures.Groups, file => file.State.Formed?.Subject),
        ["VoucherBatchId"] = question => Of(question, AppreciationRecords.VoucherBatches, record =>
            record.Batch.Bought is { } bought ? $"{bought.Supplier}, {Dutch.LongDate(bought.BoughtOn)}" : null),
        ["InternshipId"] = question => Of(
            question, AppreciationRecords.InternshipsView, record => record.Internship.Started?.School),
        ["AssetId"] = async question => (await question.Get(FixedAssetsAnswer.View, AssetBookView.Key)).Register.Assets
            .Where(asset => asset.Value.Disposed is null)
            .Select(asset => new Offered(asset.Key, asset.Value.Acquired.Name)),
        ["RecurringEntryId"] = async question =>
            (await question.Get(RecurringEntriesAnswer.View, RecurringBookView.Key)).Register.All
                .Select(entry => new Offered(entry.Key, entry.Value.Arranged.Name)),
        ["ProjectGrantId"] = question => Of(
            question, AppreciationModule.ProjectGrants, record => record.Grant.Granted?.Work),
        ["CashCountId"] = question => Of(question, CashAnswer.View, traced => traced.Count.Counted is { } counted
            ? $"{Dutch.LongDate(counted.CountedOn)}, {Dutch.Euro(counted.Counted.Cents)}"
            : null),
        ["PledgeId"] = async question => (await PledgeFile.Read(question)).Select(file => new Offered(
            file.Recorded.Pledge.Value, string.Join(
                ", ", file.Giver ?? file.Recorded.Pledge.Value, Sentences.Word(file.Pledge.Terms[^1].Interval),
                Dutch.Euro(file.Pledge.Terms[^1].Amount.Cents)))),
        ["CoachingId"] = Coachings,
        ["MandateId"] = Mandates,
        ["ClaimId"] = Claims,
    };

    /// <summary>Everything that these fields can be picked from.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Offered>>> For(
        Question question, IEnumerable<ActField> fields)
    {
        var found = new Dictionary<string, IReadOnlyList<Offered>>();
        foreach (var source in ActFields.All(fields).Where(field => !field.IsNewName)
            .Select(field => field.Offers).OfType<string>().Distinct())
            found[source] = await Of(question, source);
        return found;
    }

    public static async Task<IReadOnlyList<Offered>> Of(Question question, string source) =>
        Sources.TryGetValue(source, out var read)
            ? [.. (await read(question)).OrderBy(one => one.Name, StringComparer.Ordinal)]
            : [];

    // A document has the name of its stream, or of the thing itself.
    private static async Task<IEnumerable<Offered>> Of<TView>(
        Question question, Projection<TView> view, Func<TView, string?> nameOf) where TView : class =>
        (await question.All(view))
            .Select(document => (Id: document.Key[(document.Key.LastIndexOf('/') + 1)..], Name: nameOf(document.Value)))
            .Select(thing => new Offered(thing.Id, thing.Name ?? thing.Id));

    private static async Task<IEnumerable<Offered>> Members(Question question)
    {
        var people = await People.Read(question);
        return people.Records.Keys.Select(id => new Offered(id, people.Call(new MemberId(id))));
    }

    private static async Task<IEnumerable<Offered>> Invoices(Question question)
    {
        var people = await People.Read(question);
        return (await question.All(InvoiceFiles.View)).Select(file => new Offered(file.Key, string.Join(
            ", ",
            new[]
            {
                file.Value.Sent?.Number ?? "concept", people.Open(file.Value.Draft?.Customer),
                file.Value.Sent is { } sent ? Dutch.Euro(sent.Total.Cents) : null,
            }.OfType<string>())));
    }

    private static async Task<IEnumerable<Offered>> Bills(Question question) =>
        (await OpenBill.Read(question)).Select(bill => new Offered(
            bill.Bill.Value, $"{bill.What}, {Dutch.Euro(bill.Open.Cents)}, boekjaar {bill.Year}"));

    // Whatever money was set apart for before, called by its name where it has one.
    private static async Task<IEnumerable<Offered>> Projects(Question question)
    {
        var names = await ProjectNames.Read(question);
        var book = await LedgerBook.Read(question);
        return book.Entries.SelectMany(posted => posted.Entry.Lines).Select(line => line.Project).OfType<string>()
            .Union(names.Known.Keys).Select(id => new Offered(id, names.Of(id)));
    }

    private static async Task<IEnumerable<Offered>> Coachings(Question question)
    {
        var people = await People.Read(question);
        return await Of(question, AppreciationModule.Coaching, track => track.Started is { } started
            ? $"{people.Call(started.Person)}, {Dutch.LongDate(started.StartedOn)}"
            : null);
    }

    private static async Task<IEnumerable<Offered>> Mandates(Question question)
    {
        var people = await People.Read(question);
        return await Of(question, GovernanceBook.MandatesView, mandate => mandate.What.Granted is { } granted
            ? $"{people.Call(granted.Holder)}, {granted.Role}"
            : null);
    }

    private static async Task<IEnumerable<Offered>> Claims(Question question)
    {
        var people = await People.Read(question);
        return (await AllowanceFigures.Read(question)).SelectMany(year => year.Claims)
            .Select(traced => traced.Claim.Claimed)
            .Select(claimed => new Offered(claimed.Claim.Value, string.Join(
                ", ",
                people.Call(claimed.Volunteer), Dutch.Month(claimed.Month), Dutch.Euro(claimed.Amount.Cents))));
    }
}
