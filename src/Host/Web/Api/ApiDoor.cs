using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Web.SignIn;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// Lets programs in by the key in the header, and by nothing else: a cookie opens nothing here, so that no page of a
/// stranger can have a browser ask in somebody's name.
/// </summary>
internal sealed class ApiDoor(Installation installation, Visitors visitors) : IDisposable
{
    public const string RoleHeader = "Wijkboek-Role";

    /// <summary>In a row; then <see cref="PerSecond"/>.</summary>
    public const int AtOnce = 600;
    public const int PerSecond = 10;

    private const string Scheme = "Bearer ";

    private readonly PartitionedRateLimiter<string> patience = PartitionedRateLimiter.Create<string, string>(
        token => RateLimitPartition.GetTokenBucketLimiter(token, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public async Task<IResult> Enter(HttpContext context, Func<ApiVisit, Task<IResult>> answer)
    {
        var cooperative = (string)context.Request.RouteValues["coop"]!;
        var said = $"{context.Request.Headers.Authorization}";
        if (!said.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !Identifier.IsValid(cooperative))
            return ApiProblem.Of(ApiRefusals.TokenUnknown);
        var found = await installation.Access.Tokens.Find(
            cooperative, said[Scheme.Length..].Trim(), SignedIn.CallerOf(context), context.RequestAborted);
        return found switch
        {
            TokenAnswer.Known known when patience.AttemptAcquire(known.Token.Id).IsAcquired =>
                await Enter(context, known, answer),
            TokenAnswer.Known => WithWait(ApiRefusals.TooManyRequests, 1),
            TokenAnswer.Wait wait => WithWait(
                ApiRefusals.TooManyWrongTokens(wait.Until),
                (long)Math.Ceiling((wait.Until - installation.Clock.GetCurrentInstant()).TotalSeconds)),
            _ => ApiProblem.Of(ApiRefusals.TokenUnknown),
        };
    }

    public void Dispose() => patience.Dispose();

    // What the person may is read at every request: a key does nothing that its owner may not do at that moment.
    private async Task<IResult> Enter(
        HttpContext context, TokenAnswer.Known known, Func<ApiVisit, Task<IResult>> answer)
    {
        var cooperative = known.Token.Cooperative;
        if (await visitors.Member(cooperative, known.User, context.RequestAborted) is not { } visitor)
            return ApiProblem.Of(ApiRefusals.RoleMissing);
        var chosen = (Role?)null;
        if ($"{context.Request.Headers[RoleHeader]}" is { Length: > 0 } named)
        {
            chosen = RoleNames.Find(named);
            if (chosen is not { } role || !visitor.Roles.Contains(role))
                return ApiProblem.Of(ApiRefusals.RoleNotHeld(named));
        }

        return await answer(new ApiVisit(cooperative, visitor, known.Token, chosen, context));
    }

    private static ApiProblem WithWait(Refusal refusal, long seconds)
    {
        var code = refusal.Code;
        return new ApiProblem(ApiProblem.StatusOf(code), code, Application.Texts.Sentences.Of(refusal))
        {
            RetryAfter = Math.Max(1, seconds),
        };
    }
}
