namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The folder that holds everything of this installation, unless <c>--data</c> names another.</summary>
internal static class DataDirectory
{
    // A folder under /root cannot be entered by the account that the server drops to.
    public const string OfRoot = "/var/lib/wijkboek";

    public static string Default() => UnixCalls.IsRoot
        ? OfRoot
        : Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify),
            "wijkboek");
}
