using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>Acts that a page puts together itself, done by whoever visits it and as what he visits.</summary>
internal static class VisitActs
{
    /// <param name="request">Under the same id the same act is done once.</param>
    /// <returns>Why it could not be done; null when it was.</returns>
    public static async Task<Refusal?> Run(this ActRunner acts, Visit visit, Guid request, IAct act) =>
        ReasonOf(await acts.Run(RequestOf(visit, request, act), visit.Question.Cancellation));

    /// <summary>An act on receipts, done with their files.</summary>
    /// <inheritdoc cref="Run"/>
    public static async Task<Refusal?> RunWithFiles(
        this Installation installation, Visit visit, Guid request, IAct act) =>
        ReasonOf(await installation.RunWithFiles(RequestOf(visit, request, act), visit.Question.Cancellation));

    private static ActRequest RequestOf(Visit visit, Guid request, IAct act) =>
        ActRequest.For(visit.Cooperative, request, act, visit.Visitor.Actor, visit.Visitor.Role);

    private static Refusal? ReasonOf(ActAnswer answer) => (answer as ActAnswer.Refused)?.Reason;
}
