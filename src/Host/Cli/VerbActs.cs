using System.CommandLine;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Cli;

/// <summary>An act that a verb does in the name of whoever runs it.</summary>
internal static class VerbActs
{
    /// <summary>As whom it is written down: whoever runs the program has the whole installation in hand.</summary>
    public const string Role = "treasurer";

    /// <summary>Refused, it is said with its code; done, every view has caught up with it.</summary>
    public static Task<ActAnswer> Do(
        this Installation installation, ParseResult parsed, IAct act, CancellationToken cancellation) =>
        installation.Do(
            ActRequest.For(
                Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), Guid.NewGuid(), act,
                parsed.GetValue(GlobalOptions.Actor)!, Role),
            cancellation);

    public static async Task<ActAnswer> Do(
        this Installation installation, ActRequest request, CancellationToken cancellation)
    {
        var answer = await installation.Acts.Run(request with { OfMachine = true }, cancellation);
        if (answer is ActAnswer.Refused refused)
            throw CliRefusal.Of(refused.Reason);
        await installation.Projector.CatchUp(cancellation);
        return answer;
    }
}
