using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Host.Web.Acts;

/// <summary>What an act would record, as people read it.</summary>
/// <param name="Sentences">One for each event.</param>
/// <param name="Lines">What it does to the ledger.</param>
public sealed record ActPreview(IReadOnlyList<string> Sentences, IReadOnlyList<PreviewLine> Lines);

public sealed record PreviewLine(string Account, string Name, Money Debit, Money Credit, string? Project);

internal static class ActSentences
{
    private static readonly EventSerializer Serializer = new(EventCatalogue.Domain);

    public static async Task<ActPreview> Of(Visits.Visit visit, Decision.Accepted decision)
    {
        var people = await People.Read(visit.Question);
        var accounts = (await Offers.Of(visit.Question, Application.Acts.Forms.PickedThings.Accounts))
            .ToDictionary(account => account.Id, account => account.Name);
        return new ActPreview(
            [.. decision.Events.Select(would => Sentences.Of(would.Event, Serializer.NameOf(would.Event), NameOf))],
            [
                .. decision.Events.Select(would => would.Event).OfType<EntryPosted>()
                    .SelectMany(entry => entry.Lines)
                    .Select(line => new PreviewLine(
                        line.Account, accounts.GetValueOrDefault(line.Account, ""), line.Debit, line.Credit,
                        line.Project)),
            ]);

        string? NameOf(string id) => Identifier.IsValid(id) ? people.NameOf(new MemberId(id)) : null;
    }
}
