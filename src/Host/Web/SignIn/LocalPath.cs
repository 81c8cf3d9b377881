namespace Wijkboek.Host.Web.SignIn;

/// <summary>Where to go on afterwards: only within this site, whatever the address says.</summary>
internal static class LocalPath
{
    public static string Of(string? asked) =>
        asked is ['/', not ('/' or '\\'), ..] && !asked.Any(char.IsControl) && !asked.Contains('\\') ? asked : "/";
}
