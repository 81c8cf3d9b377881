using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.Ambassadors;
using Wijkboek.Application.Appreciation.Gestures;
using Wijkboek.Application.Appreciation.Internships;
using Wijkboek.Application.Appreciation.Vouchers;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Appreciation.Overview;

/// <summary>How residents were thanked and paid in a period; wages stand with the neighbourhood jobs.</summary>
/// <param name="Ambassadors">Engaged on at least one day of the period.</param>
/// <param name="Gestures">Per kind that occurred.</param>
public sealed record AppreciationFigures(
    PaidAllowances Allowances,
    VoucherFigures Vouchers,
    InternshipFigures Internships,
    IReadOnlyList<AmbassadorRecord> Ambassadors,
    IReadOnlyList<GestureFigures> Gestures);

/// <summary>All that the figures come from, read once: several periods can then be compared.</summary>
public sealed record AppreciationRecords(
    IReadOnlyList<AllowanceYear> Allowances,
    IReadOnlyList<VoucherBatchRecord> Vouchers,
    IReadOnlyList<InternshipRecord> Internships,
    IReadOnlyList<AmbassadorRecord> Ambassadors,
    IReadOnlyList<GestureRecord> Gestures)
{
    public static VoucherBatchesView VoucherBatches { get; } = new();

    public static InternshipsView InternshipsView { get; } = new();

    public static AmbassadorsView AmbassadorsView { get; } = new();

    public static GesturesView GesturesView { get; } = new();

    public static async Task<AppreciationRecords> Read(Question question) => new(
        await AllowanceFigures.Read(question),
        await All(question, VoucherBatches),
        await All(question, InternshipsView),
        await All(question, AmbassadorsView),
        await All(question, GesturesView));

    public AppreciationFigures In(LocalDate from, LocalDate to) => new(
        AllowanceFigures.PaidIn(Allowances, from, to),
        VoucherFigures.Of(Vouchers, from, to),
        InternshipFigures.Of(Internships, from, to),
        [.. Ambassadors.Where(record => record.Ambassadorship.IsActiveIn(from, to))
            .OrderBy(record => record.Ambassadorship.Engaged!.From)
            .ThenBy(record => record.Ambassadorship.Engaged!.Ambassador.Value, StringComparer.Ordinal)],
        GestureFigures.Of(Gestures, from, to));

    private static async Task<IReadOnlyList<TView>> All<TView>(Question question, Projection<TView> view)
        where TView : class =>
        [.. (await question.All(view)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];
}
