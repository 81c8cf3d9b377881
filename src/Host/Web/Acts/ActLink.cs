using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>The address of an act's form with something filled in.</summary>
internal static class ActLink
{
    public static string To(Visit visit, string act, IEnumerable<(string Name, string Value)> facts) =>
        visit.To($"doen/{act}")
        + string.Concat(facts.Select(fact => $"&{fact.Name}={Uri.EscapeDataString(fact.Value)}"));
}
