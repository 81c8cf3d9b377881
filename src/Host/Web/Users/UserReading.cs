using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Users;

/// <summary>Somebody who may come in at this cooperative.</summary>
/// <param name="Name">Null when the user is no longer known to this installation.</param>
public sealed record UserLine(
    UserId Id, string? Name, string? Email, bool IsBlocked, bool CanSignIn, IReadOnlyList<HeldRole> Roles);

/// <param name="IsOver">Whether its last day is past.</param>
public sealed record HeldRole(Role Role, LocalDate? Until, bool IsOver);

internal static class UserReading
{
    public static async Task<IReadOnlyList<UserLine>> Read(Visit visit, Installation installation)
    {
        var cancellation = visit.Question.Cancellation;
        var (list, _) = await installation.States.Load(visit.Cooperative, AccessList.Stream, cancellation);
        var lines = new List<UserLine>();
        foreach (var (id, admission) in list.Users)
        {
            var user = await installation.Access.Store.Find(new UserId(id), cancellation);
            lines.Add(new UserLine(
                new UserId(id), user?.Name, user?.Email, user?.IsBlocked ?? false, user?.CanSignIn ?? false,
                [
                    .. admission.Roles.Select(role =>
                        new HeldRole(role.Key, role.Value, role.Value < visit.Today)),
                ]));
        }

        return [.. lines.OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase)];
    }
}
