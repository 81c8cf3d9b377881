using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>
/// How far a cooperative has begun. The journal itself is the memory: whoever was interrupted goes on where it stopped.
/// </summary>
/// <param name="Step">3 to 6: the one that comes now; 1 and 2 come before there is a journal.</param>
internal sealed record FirstStanding(string Cooperative, CooperativeFounded Founding, int Step);

internal sealed class FirstSteps(Installation installation)
{
    private const string Actor = "eerste-start";
    private const int LongestName = 40;
    private const string Accented = "àáâäãåçèéêëìíîïñòóôöõøùúûüýÿ";
    private const string Bare = "aaaaaaceeeeiiiinoooooouuuuyy";

    public LocalDate Today => DutchClock.DayOf(installation.Clock.GetCurrentInstant());

    /// <summary>The one that was begun and is not finished; null when there is none.</summary>
    public async Task<FirstStanding?> Unfinished(CancellationToken cancellation)
    {
        foreach (var name in await installation.Store.Tenants(cancellation))
        {
            if (await Find(name, cancellation) is { Founding.Demonstration: false } begun)
                return begun;
        }

        return null;
    }

    public async Task<FirstStanding?> Find(string cooperative, CancellationToken cancellation)
    {
        if (!Identifier.IsValid(cooperative))
            return null;
        var state = await Load(Cooperative.Stream);
        if (state.Founding is not { } founding)
            return null;
        var step = state.GoverningModel is null ? 3
            : (await Load(ChartOfAccounts.Stream)).Accounts.IsEmpty ? 4
            : !await HasYear() ? 5
            : 6;
        return new FirstStanding(cooperative, founding, step);

        async Task<TState> Load<TState>(Stream<TState> stream) where TState : class, IState<TState> =>
            (await installation.States.Load(cooperative, stream, cancellation)).State;

        async Task<bool> HasYear()
        {
            var current = state.FiscalYearOf(Today);
            return (await Load(LedgerYear.Stream(current))).Opened is not null
                || (await Load(LedgerYear.Stream(current - 1))).Opened is not null
                || (await Load(LedgerYear.Stream(current + 1))).Opened is not null;
        }
    }

    /// <summary>A short name that is still free: what stands in addresses.</summary>
    public async Task<string> ShortName(string name, CancellationToken cancellation)
    {
        var taken = (await installation.Store.Tenants(cancellation)).ToHashSet();
        var text = string.Join('-', Plain(name).Split('-', StringSplitOptions.RemoveEmptyEntries));
        var proposed = text.Length == 0 ? "cooperatie" : text[..Math.Min(text.Length, LongestName)].Trim('-');
        return Enumerable.Range(1, int.MaxValue).Select(count => count == 1 ? proposed : $"{proposed}-{count}")
            .First(each => !taken.Contains(each) && !Reserved.Contains(each));
    }

    /// <summary>Whoever begins has the whole installation in hand: no role is asked.</summary>
    public async Task<Refusal?> Run(string cooperative, IAct act, CancellationToken cancellation)
    {
        var answer = await installation.Acts.Run(
            ActRequest.For(cooperative, Guid.CreateVersion7(), act, Actor, "administrator", ofMachine: true),
            cancellation);
        return (answer as ActAnswer.Refused)?.Reason;
    }

    // Names that lead elsewhere on the site.
    private static readonly HashSet<string> Reserved =
        ["begin", "inloggen", "uitloggen", "uitnodiging", "account", "stijl", "health", "api", "handleiding"];

    // By hand, because a machine without ICU does not take letters apart.
    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Select(letter =>
        char.IsAsciiLetterOrDigit(letter) ? letter
        : Accented.IndexOf(letter) is >= 0 and var at ? Bare[at]
        : '-'));

    /// <summary>The first administrator, with the link to come in.</summary>
    public async Task<(Refusal? Refusal, string? Link)> Invite(
        string cooperative, string name, string email, Role? also, CancellationToken cancellation)
    {
        var (user, link) = await installation.Access.Invitations.Invite(name, email, cooperative, cancellation);
        List<IAct> acts = [new InviteUser(user.Id), new GiveRole(user.Id, Role.Administrator)];
        if (also is { } role)
            acts.Add(new GiveRole(user.Id, role));
        foreach (var act in acts)
        {
            if (await Run(cooperative, act, cancellation) is { } refusal)
                return (refusal, null);
        }

        return (null, link);
    }
}
