using System.Collections.Immutable;

namespace Wijkboek.Domain.Access.Roles;

/// <summary>Who may come in at one cooperative, and as what.</summary>
public sealed record AccessList(ImmutableSortedDictionary<string, Admission> Users) : IState<AccessList>
{
    public static Stream<AccessList> Stream { get; } = new("access", Retention.Business);

    public static AccessList Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, Admission>(StringComparer.Ordinal));

    public Admission? Find(UserId user) => Users.GetValueOrDefault(user.Value);

    /// <summary>What a user may work as on a day, in the order of the roles.</summary>
    public IReadOnlyList<Role> RolesOn(UserId user, LocalDate day) => Find(user)?.On(day) ?? [];

    /// <summary>Whether somebody says who may come in without a day on which that ends.</summary>
    public bool HasAdministratorBut(UserId user) => Users.Any(each =>
        each.Key != user.Value && each.Value.Roles.TryGetValue(Role.Administrator, out var until) && until is null);

    public AccessList Evolve(IEvent happened) => happened switch
    {
        UserInvited invited => With(invited.User, (Find(invited.User) ?? Admission.None) with
        {
            Member = invited.Member,
        }),
        RoleGiven given => With(given.User, Find(given.User)!.Plus(given.Role, given.Until)),
        RoleTaken taken => With(taken.User, Find(taken.User)!.Without(taken.Role)),
        _ => this,
    };

    private AccessList With(UserId user, Admission admission) => new(Users.SetItem(user.Value, admission));
}

/// <param name="Member">Who this is in the register; null when not in it.</param>
/// <param name="Roles">With the last day on which each holds; null is until taken.</param>
public sealed record Admission(MemberId? Member, ImmutableSortedDictionary<Role, LocalDate?> Roles)
{
    public static Admission None { get; } = new(null, ImmutableSortedDictionary<Role, LocalDate?>.Empty);

    public IReadOnlyList<Role> On(LocalDate day) =>
        [.. Roles.Where(role => role.Value is not { } until || day <= until).Select(role => role.Key)];

    internal Admission Plus(Role role, LocalDate? until) => this with { Roles = Roles.SetItem(role, until) };

    internal Admission Without(Role role) => this with { Roles = Roles.Remove(role) };
}
