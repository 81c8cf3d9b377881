using System.Text.Json;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;

namespace Wijkboek.Host.Documents;

/// <summary>Acts on receipts, done with their files: what is named is there, and what nobody names is not.</summary>
internal static class DocumentKeeping
{
    /// <summary>As any act; one that attaches names a file that was brought before.</summary>
    public static async Task<ActAnswer> RunWithFiles(
        this Installation installation, ActRequest request, CancellationToken cancellation)
    {
        if (HashIn(request.Act, request.Data) is not { } sha256 || ActRights.Refuses(request) is not null)
            return await installation.Acts.Run(request, cancellation);
        var answer = request.Act == nameof(AttachDocument)
            && await installation.Refuses(request, sha256, cancellation) is { } refusal
                ? new ActAnswer.Refused(refusal)
                : await installation.Acts.Run(request, cancellation);
        if (request.Act == nameof(DetachDocument)
            || (answer is ActAnswer.Refused refused && refused.Reason.Code != ActRefusals.TooBusy.Code))
            await installation.RemoveUnnamed(request.Cooperative, [sha256], cancellation);
        return answer;
    }

    /// <summary>Of these files those that lie beside no entry, of any year.</summary>
    public static async Task RemoveUnnamed(
        this Installation installation, string cooperative, IReadOnlyCollection<string> hashes,
        CancellationToken cancellation)
    {
        if (hashes.Count == 0)
            return;
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var question = await installation.Ask(cooperative, new DateInterval(today, today), null, cancellation);
        var attached = await DocumentsAnswer.Attached(question);

        // A view that stopped does not know of all that was attached since.
        if ((await installation.Stops([DocumentsAnswer.View.Name], cancellation)).Count > 0)
            return;
        var named = attached.Values.SelectMany(entry => entry).Select(document => document.Sha256).ToHashSet();
        foreach (var sha256 in hashes.Where(hash => !named.Contains(hash)))
            await installation.Documents.Remove(cooperative, sha256, cancellation);
    }

    /// <summary>Null of an act that is not about a file, or that names none as one is named.</summary>
    public static string? HashIn(string act, JsonElement data) =>
        act is nameof(AttachDocument) or nameof(DetachDocument) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("sha256", out var said) && said.ValueKind == JsonValueKind.String
            && said.GetString() is { } hash && AttachDocument.IsHash(hash)
            ? hash
            : null;

    private static async Task<Refusal?> Refuses(
        this Installation installation, ActRequest request, string sha256, CancellationToken cancellation)
    {
        // What was recorded before gets its first answer again.
        if (await installation.Store.FindCommand(request.Cooperative, request.Id, cancellation) is not null)
            return null;
        if (await installation.Documents.Find(request.Cooperative, sha256, cancellation) is not { } kept)
            return DocumentRefusals.NotBrought;
        return request.Data.TryGetProperty("kind", out var kind)
            && kind.ValueKind == JsonValueKind.String
            && !string.Equals(kind.GetString(), $"{kept.Kind}", StringComparison.OrdinalIgnoreCase)
            ? DocumentRefusals.OtherKind(kept.Kind)
            : null;
    }
}
