using System.Reflection;

namespace Wijkboek.Host;

/// <summary>What files say they were made by.</summary>
internal static class Product
{
    public static string Version { get; } =
        Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3);

    public static string Name { get; } = $"Wijkboek {Version}";
}
