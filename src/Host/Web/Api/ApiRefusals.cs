using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Api;

/// <summary>Why the API does not answer what was asked, before any rule of an act is looked at.</summary>
internal static class ApiRefusals
{
    public static Refusal TokenUnknown { get; } = new("api.token_unknown");
    public static Refusal TooManyWrongTokens(Instant until) =>
        new("api.too_many_wrong_tokens", ("until", DutchClock.Write(until)));
    public static Refusal TooManyRequests { get; } = new("api.too_many_requests");
    public static Refusal ReadOnly { get; } = new("api.read_only");
    public static Refusal RoleMissing { get; } = new("api.role_missing");
    public static Refusal RoleNotHeld(string role) => new("api.role_not_held", ("role", role));
    public static Refusal ViewUnknown(string view) => new("api.view_unknown", ("view", view));
    public static Refusal PaperUnknown(string paper) => new("api.paper_unknown", ("paper", paper));
    public static Refusal IdMissing { get; } = new("api.id_missing");
    public static Refusal IdDiffers { get; } = new("api.id_differs");
    public static Refusal ActDiffers(string act) => new("api.act_differs", ("act", act));
    public static Refusal Malformed(string? path, string problem) =>
        new("api.malformed", ("path", path ?? "$"), ("problem", problem));
    public static Refusal ParameterUnknown(string name) => new("api.parameter_unknown", ("name", name));

    /// <param name="example">How it is written.</param>
    public static Refusal ParameterWrong(string name, string example) =>
        new("api.parameter_wrong", ("name", name), ("example", example));
    public static Refusal PeriodTwice { get; } = new("api.period_twice");
    public static Refusal PeriodReversed { get; } = new("api.period_reversed");
    public static Refusal NotJson { get; } = new("api.not_json");
    public static Refusal TooLarge { get; } = new("api.too_large");
    public static Refusal NoSuchAddress { get; } = new("api.no_such_address");
    public static Refusal OtherMethod { get; } = new("api.other_method");
    public static Refusal WrongHost { get; } = new("api.wrong_host");
    public static Refusal Broken { get; } = new("api.broken");
}
