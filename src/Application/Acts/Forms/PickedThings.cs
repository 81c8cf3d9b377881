using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>What a field is picked from, by the name under which it is offered.</summary>
public static class PickedThings
{
    public const string Accounts = "account";
    public const string Projects = "project";
    public const string Bills = "bill";
    public const string Teams = nameof(TeamId);

    // Plain text in the act, because the thing has no stream of its own.
    private static readonly Dictionary<string, string> ByName = new()
    {
        ["account"] = Accounts,
        ["project"] = Projects,
        ["team"] = Teams,
    };

    /// <summary>The name of an identifier's type, or one of the names above.</summary>
    public static string? Of(ActField field) => IsIdentifier(field.Type)
        ? field.Name == Bills ? Bills : field.Type.Name
        : field is { Act: "RetireAccount", Name: "number" } ? Accounts : ByName.GetValueOrDefault(field.Name);

    internal static bool IsPicked(Type type, string name) =>
        IsIdentifier(type) || (type == typeof(string) && ByName.ContainsKey(name));

    private static bool IsIdentifier(Type type) => type.GetInterfaces()
        .Any(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IIdentifier<>));
}
