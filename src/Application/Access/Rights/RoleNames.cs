using System.Collections.Frozen;
using System.Text.Json;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Application.Access.Rights;

/// <summary>A role as requests, the journal and files write it: <c>project-leader</c>.</summary>
public static class RoleNames
{
    private static readonly FrozenDictionary<string, Role> ByName = Enum.GetValues<Role>().ToFrozenDictionary(NameOf);

    public static string NameOf(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    /// <summary>Null when there is no such role.</summary>
    public static Role? Find(string name) => ByName.TryGetValue(name, out var role) ? role : null;
}
