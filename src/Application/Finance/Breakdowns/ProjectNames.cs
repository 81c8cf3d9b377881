using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Subsidies.SubsidyOverview;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>
/// What the things are called that money is set apart for. A line may name what is recorded nowhere else.
/// </summary>
public sealed record ProjectNames(IReadOnlyDictionary<string, ProjectName> Known)
{
    public static async Task<ProjectNames> Read(Question question)
    {
        var known = new Dictionary<string, ProjectName>();
        await Add(ProjectKind.Subsidy, SubsidyOverview.Files, file => file.Application?.Title);
        await Add(ProjectKind.Challenge, ChallengeOverview.Files, file => file.Task?.Title);
        await Add(ProjectKind.Initiative, InitiativeFigures.View, file => file.State.Started?.Name);
        await Add(ProjectKind.LocalEvent, LocalEventFigures.View, file => file.State.Name);
        await Add(ProjectKind.Job, JobFigures.View, record => record.Job.Created?.Title);
        return new ProjectNames(known);

        // A document has the name of its stream, or of the thing itself.
        async Task Add<TView>(ProjectKind kind, Projection<TView> view, Func<TView, string?> nameOf) where TView : class
        {
            foreach (var (key, document) in await question.All(view))
            {
                if (nameOf(document) is { } name)
                    known.TryAdd(key[(key.LastIndexOf('/') + 1)..], new ProjectName(kind, name));
            }
        }
    }

    /// <summary>What has no name keeps its identifier.</summary>
    public string Of(string project) => Known.TryGetValue(project, out var known) ? known.Name : project;
}

public sealed record ProjectName(ProjectKind Kind, string Name);

public enum ProjectKind
{
    Subsidy,
    Challenge,
    Initiative,
    LocalEvent,
    Job,
}
