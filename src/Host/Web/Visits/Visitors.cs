using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Web.SignIn;
using Wijkboek.Host.Web.Users;

namespace Wijkboek.Host.Web.Visits;

/// <summary>
/// Lets visitors in: those who signed in, to the cooperatives where they have a role; and on this machine itself
/// anybody to demonstrations.
/// </summary>
/// <param name="areDemonstrationsOpen">Whether demonstrations are shown to who did not sign in.</param>
internal sealed class Visitors(Installation installation, bool areDemonstrationsOpen = true) : IDisposable
{
    // Several requests at once need the views caught up once.
    private readonly SemaphoreSlim catchingUp = new(1);

    public async Task<IReadOnlyList<Demonstration>> Demonstrations(CancellationToken cancellation)
    {
        var found = new List<Demonstration>();
        foreach (var name in areDemonstrationsOpen ? await installation.Store.Tenants(cancellation) : [])
        {
            var (state, _) = await installation.States.Load(name, Cooperative.Stream, cancellation);
            if (state is { IsDemonstration: true, Founding: { } founding })
                found.Add(new Demonstration(name, founding));
        }

        return found;
    }

    /// <summary>Where somebody who signed in may come.</summary>
    public async Task<IReadOnlyList<Demonstration>> Cooperatives(SignedIn known, CancellationToken cancellation)
    {
        var found = new List<Demonstration>();
        foreach (var name in known.User.Cooperatives)
        {
            var (state, _) = await installation.States.Load(name, Cooperative.Stream, cancellation);
            if (state.Founding is { } founding && await Member(name, known.User, cancellation) is not null)
                found.Add(new Demonstration(name, founding));
        }

        return found;
    }

    /// <summary>Null when there is no such cooperative, or none that may be shown: from outside the same.</summary>
    public async Task<Visit?> Enter(string cooperative, HttpRequest request, CancellationToken cancellation)
    {
        if (!Identifier.IsValid(cooperative))
            return null;
        var (open, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        if (!open.IsFounded || await Visitor(cooperative, open, request.HttpContext, cancellation) is not { } visitor)
            return null;
        var today = Today;
        var current = open.FiscalYear(open.FiscalYearOf(today));
        var present = await Ask(cooperative, current, null, cancellation);
        var years = (await present.Get(LedgerBook.Frames, LedgerFrameView.Key)).Years.Values
            .OrderByDescending(year => year.Opened.Start).ToList();
        // The newest year whose figures are final; while none is closed, the one that is under way.
        var usual = (years.Find(year => year.Closed is not null) ?? years.Find(year => year.Opened.Start <= today))
            ?.Opened.Year ?? open.FiscalYearOf(today);
        var time = PeriodQuery.Of(request.Query, open, usual, today);
        var question = present with { From = time.Period.Start, To = time.Period.End, AsOf = time.AsOf };
        var inRole = visitor.In(RoleChoice.Read(request));
        return new Visit(
            open.Founding!,
            inRole,
            time,
            [.. years.Select(year => year.Opened.Year)],
            question,
            await installation.HeadOf(question, cancellation),
            today,
            request.Path)
        {
            Users = new UserNames(installation, cooperative, inRole),
        };
    }

    public void Dispose() => catchingUp.Dispose();

    private LocalDate Today => DutchClock.DayOf(installation.Clock.GetCurrentInstant());

    private async Task<Visitor?> Visitor(
        string cooperative, Cooperative open, HttpContext context, CancellationToken cancellation)
    {
        var member = await SignedIn.Of(context, installation.Access) is { } known
            ? await Member(cooperative, known.User, cancellation)
            : null;
        return member ?? (open.IsDemonstration && areDemonstrationsOpen ? Visits.Visitor.OfDemonstration : null);
    }

    /// <summary>
    /// Who a user is at a cooperative; null without a role there. Read from the journal at every request: a role that
    /// was taken is gone at once.
    /// </summary>
    public async Task<Visitor?> Member(string cooperative, User user, CancellationToken cancellation)
    {
        var (list, _) = await installation.States.Load(cooperative, AccessList.Stream, cancellation);
        var roles = list.RolesOn(user.Id, Today);
        return roles is not [var first, ..]
            ? null
            : new Visitor(list.Find(user.Id)!.Member?.Value ?? user.Id.Value, RoleNames.NameOf(first), user.Name)
            {
                User = user.Id,
                Roles = roles,
            };
    }

    public async Task<Question> Ask(
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
