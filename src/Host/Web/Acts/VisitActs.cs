using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>Acts that a page puts together itself, done by whoever visits it and as what he visits.</summary>
internal static class VisitActs
{
    /// <param name="request">Under the same id the same act is done once.</param>
    /// <returns>Why it could not be done; null when it was.</returns>
    public static async Task<Refusal?> Run(this ActRunner acts, Visit visit, Guid request, IAct act)
    {
        var answer = await acts.Run(
            ActRequest.For(visit.Cooperative, request, act, visit.Visitor.Actor, visit.Visitor.Role),
            visit.Question.Cancellation);
        return (answer as ActAnswer.Refused)?.Reason;
    }
}
