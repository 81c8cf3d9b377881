using System.Globalization;
using System.Text.RegularExpressions;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Search;

/// <summary>
/// Everything whose name, number or amount matches what was asked: of all years, as known at the moment of the visit.
/// </summary>
public sealed partial record SearchReading(string? Asked, IReadOnlyList<SearchGroup> Groups)
{
    private const int Shown = 8;
    private const int ShortestName = 2;

    public int Count => Groups.Sum(group => group.Count);

    internal static async Task<SearchReading> Read(Visit visit)
    {
        if (visit.AskedFor("q") is not { } asked)
            return new SearchReading(null, []);
        var groups = new List<SearchGroup>();
        Add("Gebeurtenissen", Events(visit, asked));
        Add("Boekingen", await Entries(visit, asked));
        if (asked.Length >= ShortestName)
        {
            var all = Ever(visit);
            var people = await People.Read(visit.Question);
            Add("Facturen", await InvoiceSearch.Find(visit, people, asked));
            Add("Leden en anderen", Members(visit, people, asked));
            Add("Teams en kringen", await Teams(all, asked));
            Add("Rekeningen", await Accounts(visit, asked));
            Add("Subsidies", await Subsidies(all, asked));
            Add("Uitdaagrecht", await Challenges(all, asked));
            Add("Buurtbanen", await Jobs(all, asked));
            Add("Besluiten", await Resolutions(visit, people, asked));
            Add("Activiteiten", await Activities(all, asked));
            Add("In de buurt", await Things(all, asked));
            Add("Bladzijden", Doors.All.Where(door => Has(door.Name, asked))
                .Select(door => new SearchHit(door.Name, visit.To(door.Path), Doors.HouseOf(door)?.Name)));
        }

        return new SearchReading(asked, groups);

        void Add(string name, IEnumerable<SearchHit> hits)
        {
            if (hits.ToList() is { Count: > 0 } found)
                groups.Add(new SearchGroup(name, [.. found.Take(Shown)], found.Count));
        }
    }

    // A thing is looked for whatever period is shown, and what is found is opened over all years that hold it.
    private static Visit Ever(Visit visit)
    {
        var period = new DateInterval(
            new LocalDate(visit.Years.DefaultIfEmpty(visit.Question.From.Year).Min(), 1, 1),
            LocalDate.Max(visit.Question.To, visit.Today));
        return visit with
        {
            Time = visit.Time with { Period = period, Year = null },
            Question = visit.Question with { From = period.Start, To = period.End },
        };
    }

    // By its position in the journal.
    private static IEnumerable<SearchHit> Events(Visit visit, string asked) =>
        long.TryParse(asked.Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && position >= 1 && position <= visit.Head.Position
            ? [new($"Gebeurtenis {Dutch.Number(position)}", visit.To($"controle/gebeurtenis/{position}"), null)]
            : [];

    private static async Task<IEnumerable<SearchHit>> Entries(Visit visit, string asked)
    {
        var book = await LedgerBook.Read(visit.Question);
        var cents = CentsOf(asked);
        // Numbers and amounts have figures in them.
        var isNumber = asked.Any(char.IsAsciiDigit);
        return book.Entries
            .Where(posted => posted.Entry.Entry.Value == asked
                || (isNumber && (IsOf(posted.Entry) || IsNumbered(posted))))
            .OrderByDescending(posted => posted.Position)
            .Select(posted => new SearchHit(
                NumberOf(posted), visit.To($"{Doors.Entries.Path}/{posted.Entry.Entry}"),
                $"{Dutch.LongDate(posted.Entry.Date)} · "
                    + Dutch.Euro(posted.Entry.Lines.Sum(line => line.Debit.Cents))));

        string NumberOf(PostedEntry posted) =>
            EntryNumber.Of(posted.Entry, book.YearOn(posted.Entry.Date)!.Opened.Year);

        bool IsNumbered(PostedEntry posted) => Has(NumberOf(posted), asked);

        bool IsOf(EntryPosted entry) => cents is { } amount
            && entry.Lines.Any(line => line.Debit.Cents == amount || line.Credit.Cents == amount);
    }

    private static IEnumerable<SearchHit> Members(Visit visit, People people, string asked) =>
        people.Records.Select(record => (Id: record.Key, Name: people.NameOf(new(record.Key)), record.Value))
            .Where(one => Has(one.Name, asked) || one.Id == asked)
            .OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Select(one => new SearchHit(
                one.Name ?? one.Id, visit.To($"leden/{one.Id}"),
                one.Value.StateOn(visit.Question.To) is { } state ? Sentences.Word(state) : null));

    private static async Task<IEnumerable<SearchHit>> Teams(Visit all, string asked) =>
        (await all.Ask<TeamsAnswer>("teams")).Teams.Where(team => Has(team.Name, asked))
            .Select(
                team => new SearchHit(team.Name, all.To($"{Doors.Teams.Path}/{team.Team}"), Sentences.Word(team.Kind)));

    private static async Task<IEnumerable<SearchHit>> Accounts(Visit visit, string asked) =>
        (await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key)).Accounts.Values
            .Where(account => account.Number.StartsWith(asked, StringComparison.Ordinal) || Has(account.Name, asked))
            .Select(account => new SearchHit(
                $"{account.Number} {account.Name}", visit.To(
                    $"{Doors.Accounts.Path}/{account.Number}"), account.Heading));

    private static async Task<IEnumerable<SearchHit>> Subsidies(Visit all, string asked) =>
        (await all.Ask<SubsidiesAnswer>("subsidies")).Subsidies
            .Where(row => Has(row.Title, asked) || Has(row.Funder, asked))
            .Select(row => new SearchHit(row.Title, all.To($"{Doors.Subsidies.Path}/{row.Id}"), row.Funder));

    private static async Task<IEnumerable<SearchHit>> Challenges(Visit all, string asked) =>
        (await all.Ask<ChallengesAnswer>("challenges")).Challenges.Where(row => Has(row.Title, asked))
            .Select(
                row =>
                    new SearchHit(row.Title, all.To($"{Doors.Challenges.Path}/{row.Id}"), Sentences.Word(row.State)));

    private static async Task<IEnumerable<SearchHit>> Jobs(Visit all, string asked) =>
        (await all.Ask<JobsAnswer>("jobs")).Jobs
            .Where(job => Has(job.Title, asked) || Has(job.EmployerName, asked))
            .Select(job => new SearchHit(job.Title, all.To($"{Doors.Jobs.Path}/{job.Job}"), job.EmployerName));

    private static async Task<IEnumerable<SearchHit>> Resolutions(Visit visit, People people, string asked) =>
        (await GovernanceBook.Read(visit.Question)).ResolutionsIn(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            .Reverse()
            .Where(one => Has(one.Number.Value, asked) || Has(people.Open(one.Title), asked))
            .Select(one => new SearchHit(
                $"{one.Number} {people.Open(one.Title)}", visit.To($"bestuur/besluiten/{one.Number}"),
                Dutch.LongDate(one.DecidedOn)));

    private static async Task<IEnumerable<SearchHit>> Activities(Visit all, string asked) =>
        (await all.Ask<ActivitiesAnswer>("activities")).Activities.Where(one => Has(one.Name, asked))
            .Select(
                one =>
                    new SearchHit(
                        one.Name, all.To($"{Doors.Activities.Path}/{one.Activity}"), Sentences.Word(one.Kind)));

    private static async Task<IEnumerable<SearchHit>> Things(Visit all, string asked)
    {
        var community = await all.Ask<CommunityAnswer>("community");
        return community.Places.Select(
            one => (one.Name, Path: $"{Doors.Places.Path}/{one.Id}", Kind: "ontmoetingsplek"))
            .Concat(community.Initiatives.Select(one => (one.Name, $"{Doors.Initiatives.Path}/{one.Id}", "initiatief")))
            .Concat(community.LocalEvents.Select(one => (one.Name, $"{Doors.LocalEvents.Path}/{one.Id}", "evenement")))
            .Concat(community.Channels.Select(one => (one.Name, $"{Doors.Channels.Path}/{one.Id}", "kanaal")))
            .Concat(community.PeerGroups.Select(one => (one.Subject, $"buurt/lotgenoten/{one.Id}", "lotgenotengroep")))
            .Where(one => Has(one.Item1, asked))
            .Select(one => new SearchHit(one.Item1, all.To(one.Item2), one.Item3));
    }

    /// <summary><c>1.234,56</c>, <c>1234,56</c> and <c>€ 12</c> in cents; null for what is no amount.</summary>
    internal static long? CentsOf(string asked) => Amount().Match(asked) is { Success: true } match
        && long.TryParse(
            match.Groups["euros"].Value.Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture,
            out var euros)
            ? (euros * 100) + (
                match.Groups["cents"] is { Success: true, Value: var cents }
                    ? long.Parse(cents, CultureInfo.InvariantCulture)
                    : 0)
            : null;

    internal static bool Has(string? text, string asked) =>
        text?.Contains(asked, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"^(?:€\s*)?(?<euros>\d{1,3}(?:\.\d{3}){1,3}|\d{1,12})(?:,(?<cents>\d{2}))?\z")]
    private static partial Regex Amount();
}
