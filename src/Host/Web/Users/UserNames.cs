using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Users;

/// <summary>
/// What the users of one cooperative are called, for who may see them there; read when first asked. Somebody who may
/// not still knows his own name.
/// </summary>
internal sealed class UserNames(Installation installation, string cooperative, Visitor visitor)
{
    private Task<IReadOnlyDictionary<string, string>>? names;

    /// <summary>By the id with which they stand in the journal of this cooperative.</summary>
    public Task<IReadOnlyDictionary<string, string>> Read(CancellationToken cancellation) =>
        names ??= ReadAll(cancellation);

    private async Task<IReadOnlyDictionary<string, string>> ReadAll(CancellationToken cancellation)
    {
        var found = new Dictionary<string, string>();
        if (visitor.User is { } own)
            found[own.Value] = visitor.Name;
        if (!ReadRights.Pages.Has(visitor.RoleHeld, UserPages.Path))
            return found;
        // Only who was let in here: the same person may be another cooperative's user as well.
        var (list, _) = await installation.States.Load(cooperative, AccessList.Stream, cancellation);
        foreach (var id in list.Users.Keys)
        {
            if (await installation.Access.Store.Find(new UserId(id), cancellation) is { } user)
                found[id] = user.Name;
        }

        return found;
    }
}
