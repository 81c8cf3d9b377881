using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.DirectDebits;

/// <summary>The form in which a round is put together: whose contribution is collected, and when.</summary>
internal static class DebitForm
{
    public const string Account = "naar";
    public const string Stream = "stroom";
    public const string NotifiedOn = "gemeld";
    public const string CollectOn = "op";
    private const string Chosen = "kies.";

    // As most cooperatives agree with their members; the act knows what this one agreed.
    private const int NoticeDays = 14;

    public static string TickOf(Collectable one) => Chosen + one.Mandate;

    /// <summary>With all ticked, and the members told today.</summary>
    public static TypedForm Start(Visit visit, IReadOnlyList<Collectable> toCollect) => TypedForm.Empty
        .With(
            (NotifiedOn, Dutch.Date(visit.Today)), (CollectOn, Dutch.Date(visit.Today.PlusDays(NoticeDays))))
        .With(toCollect.Select(one => (TickOf(one), "ja")));

    /// <returns>Null when a day cannot be read; the form then says so.</returns>
    public static (FormState Form, DrawUpCollection? Act) Read(FormState form, Visit visit)
    {
        var (notified, collect) = (
            TypedDate.Read(form.Of(NotifiedOn), visit.Today), TypedDate.Read(form.Of(CollectOn), visit.Today));
        if (notified.Wrong is { } notTold)
            form = form.Refused(NotifiedOn, notTold);
        if (collect.Wrong is { } notCollected)
            form = form.Refused(CollectOn, notCollected);
        if (form.Problems.Count > 0)
            return (form, null);
        var mandates = form.Typed.Values
            .Where(one => one.Key.StartsWith(Chosen, StringComparison.Ordinal) && one.Value.Length > 0)
            .Select(one => one.Key[Chosen.Length..]).Order(StringComparer.Ordinal);
        return (form, new DrawUpCollection(
            visit.Question.To.Year, new CollectionId($"incasso-{form.Request.ToString("N")[..10]}"),
            new BankAccountId(form.Of(Account)), new IncomeStreamId(form.Of(Stream)), collect.Value, notified.Value,
            visit.Today, [.. mandates.Select(mandate => new CollectionRequest(new DebitMandateId(mandate)))]));
    }
}
