namespace Wijkboek.Domain.Community.MeetingPlaces;

internal static class WebAddress
{
    public static bool IsValid(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var found) && found.Scheme is "https" or "http";
}
