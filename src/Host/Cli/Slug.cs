using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Cli;

internal static class Slug
{
    public static string Of(string name) => Identifier.IsValid(name)
        ? name
        : throw new CliRefusal(
            $"‘{name}’ is geen korte naam. Gebruik kleine letters, cijfers en streepjes, zoals oost-voor-elkaar.");
}
