using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Application.Access.Rights;

/// <summary>Which roles may do or see a thing, by its name. What is not in it is for nobody.</summary>
public sealed class RightsTable
{
    private readonly SortedDictionary<string, IReadOnlyList<Role>> rights = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => rights.Keys;

    public IReadOnlyList<Role> Of(string name) => rights.GetValueOrDefault(name) ?? [];

    public bool Has(Role role, string name) => Of(name).Contains(role);

    public RightsTable Give(IReadOnlyList<Role> roles, params IReadOnlyList<string> names)
    {
        foreach (var name in names)
            rights.Add(name, roles);
        return this;
    }
}
