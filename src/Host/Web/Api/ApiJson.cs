using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Api;

/// <summary>An answer, written as the command line writes it.</summary>
internal sealed class ApiJson(string text) : IResult
{
    public ApiJson(JsonNode data) : this(data.ToJsonString(AnswerJson.Options))
    {
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        return httpContext.Response.WriteAsync(text, httpContext.RequestAborted);
    }
}
