namespace Wijkboek.Host.Web.SignIn;

/// <summary>"Firefox op Windows": enough for somebody to know his own devices, and no more.</summary>
internal static class DeviceNames
{
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Mac OS", "een Mac"), ("Linux", "Linux"),
    ];

    public static string Of(string agent) =>
        $"{In(agent, Browsers, "Een browser")} op {In(agent, Systems, "een toestel")}";

    private static string In(string agent, (string Sign, string Name)[] known, string other) =>
        known.FirstOrDefault(each => agent.Contains(each.Sign, StringComparison.Ordinal)).Name ?? other;
}
