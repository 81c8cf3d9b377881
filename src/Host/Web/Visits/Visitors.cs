using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Web.Visits;

/// <summary>Lets visitors in: to demonstrations only, as long as nobody signs in.</summary>
internal sealed class Visitors(Installation installation) : IDisposable
{
    // Several requests at once need the views caught up once.
    private readonly SemaphoreSlim catchingUp = new(1);

    public async Task<IReadOnlyList<Demonstration>> Demonstrations(CancellationToken cancellation)
    {
        var found = new List<Demonstration>();
        foreach (var name in await installation.Store.Tenants(cancellation))
        {
            if (await Open(name, cancellation) is { Founding: { } founding })
                found.Add(new Demonstration(name, founding));
        }

        return found;
    }

    /// <summary>Null when there is no such cooperative, or none that may be shown: from outside the same.</summary>
    public async Task<Visit?> Enter(string cooperative, HttpRequest request, CancellationToken cancellation)
    {
        if (!Identifier.IsValid(cooperative) || await Open(cooperative, cancellation) is not { } open)
            return null;
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var current = open.FiscalYear(open.FiscalYearOf(today));
        var present = await Ask(cooperative, current, null, cancellation);
        var years = (await present.Get(LedgerBook.Frames, LedgerFrameView.Key)).Years.Values
            .OrderByDescending(year => year.Opened.Start).ToList();
        // The newest year whose figures are final; while none is closed, the one that is under way.
        var usual = (years.Find(year => year.Closed is not null) ?? years.Find(year => year.Opened.Start <= today))
            ?.Opened.Year ?? open.FiscalYearOf(today);
        var time = PeriodQuery.Of(request.Query, open, usual, today);
        var question = present with { From = time.Period.Start, To = time.Period.End, AsOf = time.AsOf };
        return new Visit(
            open.Founding!,
            Visitor.OfDemonstration,
            time,
            [.. years.Select(year => year.Opened.Year)],
            question,
            await installation.HeadOf(question, cancellation),
            today,
            request.Path);
    }

    public void Dispose() => catchingUp.Dispose();

    private async Task<Cooperative?> Open(string cooperative, CancellationToken cancellation)
    {
        var (state, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        return state.IsDemonstration ? state : null;
    }

    private async Task<Question> Ask(
        string cooperative, DateInterval period, Instant? asOf, CancellationToken cancellation)
    {
        await catchingUp.WaitAsync(cancellation);
        try
        {
            return await installation.Ask(cooperative, period, asOf, cancellation);
        }
        finally
        {
            catchingUp.Release();
        }
    }
}

public sealed record Demonstration(string Name, CooperativeFounded Founding);
