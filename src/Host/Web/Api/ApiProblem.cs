using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// Why something was not done, as RFC 9457 writes it: the code is stable, the sentence is for people.
/// </summary>
internal sealed class ApiProblem(int status, string code, string detail) : IResult
{
    public const string ContentType = "application/problem+json";

    private const int WaitWhenBusy = 1;

    // What is not here is a rule of an act, or of the books: understood, and refused.
    private static readonly FrozenDictionary<string, int> Statuses = new Dictionary<string, int>
    {
        ["api.token_unknown"] = StatusCodes.Status401Unauthorized,
        ["api.too_many_wrong_tokens"] = StatusCodes.Status429TooManyRequests,
        ["api.too_many_requests"] = StatusCodes.Status429TooManyRequests,
        ["api.read_only"] = StatusCodes.Status403Forbidden,
        ["api.role_missing"] = StatusCodes.Status403Forbidden,
        ["api.role_not_held"] = StatusCodes.Status403Forbidden,
        ["access.role_may_not"] = StatusCodes.Status403Forbidden,
        ["access.role_unknown"] = StatusCodes.Status403Forbidden,
        ["api.view_unknown"] = StatusCodes.Status404NotFound,
        ["api.paper_unknown"] = StatusCodes.Status404NotFound,
        ["act.unknown"] = StatusCodes.Status404NotFound,
        ["api.no_such_address"] = StatusCodes.Status404NotFound,
        ["api.other_method"] = StatusCodes.Status405MethodNotAllowed,
        ["act.command_id_used"] = StatusCodes.Status409Conflict,
        ["api.too_large"] = StatusCodes.Status413PayloadTooLarge,
        ["document.too_large"] = StatusCodes.Status413PayloadTooLarge,
        ["document.kind_unknown"] = StatusCodes.Status415UnsupportedMediaType,
        ["api.not_json"] = StatusCodes.Status415UnsupportedMediaType,
        ["api.wrong_host"] = StatusCodes.Status421MisdirectedRequest,
        ["api.id_missing"] = StatusCodes.Status400BadRequest,
        ["api.id_differs"] = StatusCodes.Status400BadRequest,
        ["api.act_differs"] = StatusCodes.Status400BadRequest,
        ["api.malformed"] = StatusCodes.Status400BadRequest,
        ["api.parameter_unknown"] = StatusCodes.Status400BadRequest,
        ["api.parameter_wrong"] = StatusCodes.Status400BadRequest,
        ["api.period_twice"] = StatusCodes.Status400BadRequest,
        ["api.period_reversed"] = StatusCodes.Status400BadRequest,
        ["act.malformed"] = StatusCodes.Status400BadRequest,
        ["act.too_busy"] = StatusCodes.Status503ServiceUnavailable,
        ["api.broken"] = StatusCodes.Status500InternalServerError,
    }.ToFrozenDictionary();

    /// <summary>The member of the request that it is about; null when it is about the whole.</summary>
    public string? Member { get; init; }

    /// <summary>In seconds; null when asking again gives the same.</summary>
    public long? RetryAfter { get; init; }

    public static ApiProblem Of(Refusal refusal, string? member = null) =>
        new(StatusOf(refusal.Code), refusal.Code, Sentences.Of(refusal))
        {
            Member = member,
            RetryAfter = refusal.Code == "act.too_busy" ? WaitWhenBusy : null,
        };

    /// <summary>What the house rules found, in words of the API.</summary>
    /// <param name="sentence">Null where the status says enough.</param>
    public static ApiProblem OfStatus(int status, string? sentence)
    {
        var refusal = status switch
        {
            StatusCodes.Status404NotFound => ApiRefusals.NoSuchAddress,
            StatusCodes.Status405MethodNotAllowed => ApiRefusals.OtherMethod,
            StatusCodes.Status413PayloadTooLarge => ApiRefusals.TooLarge,
            StatusCodes.Status421MisdirectedRequest => ApiRefusals.WrongHost,
            >= 500 => ApiRefusals.Broken,
            _ => ApiRefusals.Malformed(null, Sentences.Say("json.no_json")),
        };
        return new ApiProblem(status, refusal.Code, sentence ?? Sentences.Of(refusal));
    }

    public static int StatusOf(string code) =>
        Statuses.GetValueOrDefault(code, StatusCodes.Status422UnprocessableEntity);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer realm=\"wijkboek\"";
        if (RetryAfter is { } seconds)
            response.Headers.RetryAfter = $"{seconds}";
        var problem = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["code"] = code,
            ["detail"] = detail,
        };
        if (Member is { } member)
            problem["errors"] = new JsonObject { [member] = new JsonArray(detail) };
        response.ContentType = ContentType;
        return response.WriteAsync(problem.ToJsonString(AnswerJson.Options), httpContext.RequestAborted);
    }
}
