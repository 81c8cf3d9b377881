using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// A view in the form in which this program keeps it. Documents of another form are not read but built anew.
/// </summary>
/// <param name="Form">The version that its projection states, with a fingerprint of what its documents hold.</param>
public sealed record ViewShape(string View, string Form)
{
    internal static ViewShape Of(string view, int version, Type document) =>
        new(view, $"{version}.{FingerprintOf(document)}");

    /// <summary>Changes with any member, type or word that a document of this type can hold.</summary>
    private static string FingerprintOf(Type document)
    {
        var described = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Describe(document, described);
        var text = string.Join('\n', described.Select(type => $"{type.Key}: {type.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
    }

    private static void Describe(Type type, SortedDictionary<string, string> described)
    {
        foreach (var part in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
            Describe(part, described);
        if (!IsOurs(type) || described.ContainsKey(NameOf(type)))
            return;
        if (type.IsEnum)
        {
            described[NameOf(type)] = string.Join(", ", Enum.GetNames(type));
            return;
        }

        var members = MembersOf(type).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        described[NameOf(type)] = string.Join(", ", members.Select(member => $"{member.Name} {NameOf(member.Type)}"));
        foreach (var member in members)
            Describe(member.Type, described);
    }

    // What a record is made of; what it computes is not kept.
    private static IEnumerable<(string Name, Type Type)> MembersOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(property => property.SetMethod is not null || type.GetConstructors().Any(constructor =>
            constructor.GetParameters().Any(given => given.Name?.Equals(
                property.Name, StringComparison.OrdinalIgnoreCase) == true)))
        .Select(property => (property.Name, property.PropertyType));

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("Wijkboek", StringComparison.Ordinal) == true;

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Namespace}.{type.Name}[{string.Join(",", type.GetGenericArguments().Select(NameOf))}]"
        : type.FullName ?? type.Name;
}
