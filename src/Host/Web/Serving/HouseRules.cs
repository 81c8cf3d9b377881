using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Web.Api;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Host.Web.Serving;

/// <summary>What holds for every request, before any page is looked up.</summary>
internal static class HouseRules
{
    // One script, our own, for passkeys; styles and pictures only from here (data: for photographs inside a report); no
    // frames around.
    private const string ContentSecurity =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NotOverHttps =
        "Open Wijkboek met https:// voor het adres. Lukt dat niet, dan geeft de proxy niet door hoe je kwam.";

    public static void UseHouseRules(this WebApplication application, WebAddress address) =>
        application.Use(async (context, next) =>
        {
            AddHeaders(context.Response.Headers);
            var host = context.Request.Host.Host;
            if (!address.Answers(host))
                await Problem(context, StatusCodes.Status421MisdirectedRequest);
            else if (WebAddress.IsLoopback(host))
                await Guarded(context, next);
            else
                await OverHttps(context, next);
        });

    // Outside this machine a password or a cookie never goes in clear.
    private static Task OverHttps(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.IsHttps)
        {
            return Problem(context, StatusCodes.Status421MisdirectedRequest, NotOverHttps);
        }

        context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
        return Guarded(context, next);
    }

    private static async Task Guarded(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, ContentType: null, StatusCode: >= 400 and var status })
                await Problem(context, status);
        }
        catch (CliRefusal refused)
        {
            await Problem(context, StatusCodes.Status400BadRequest, refused.Message);
        }
        catch (Exception problem) when (RefusedByServer(problem) is not null && !context.Response.HasStarted)
        {
            await Problem(context, RefusedByServer(problem)!.StatusCode);
        }
        catch (Exception problem) when (problem is not OperationCanceledException && !context.Response.HasStarted)
        {
            // The trace is for who runs the program; a visitor could learn from it what is not his business.
            await Console.Error.WriteLineAsync($"{context.Request.Path}: {problem}");
            await Problem(context, StatusCodes.Status500InternalServerError);
        }
    }

    // What the server did not take in, such as too much; the check of forms wraps it.
    private static BadHttpRequestException? RefusedByServer(Exception problem) =>
        problem as BadHttpRequestException ?? problem.InnerException as BadHttpRequestException;

    private static Task Problem(HttpContext context, int status, string? sentence = null)
    {
        if (ApiRoutes.IsAskedBy(context.Request))
            return ApiProblem.OfStatus(status, sentence).ExecuteAsync(context);
        context.Response.StatusCode = status;
        var page = new RazorComponentResult<ProblemPage>(new { Status = status, Sentence = sentence });
        page.StatusCode = status;
        return page.ExecuteAsync(context);
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }
}
