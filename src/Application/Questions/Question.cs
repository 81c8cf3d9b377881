using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Application.Questions;

/// <summary>What somebody wants to know of one cooperative over a business period.</summary>
/// <param name="From">First day; included.</param>
/// <param name="To">Last day; included.</param>
/// <param name="AsOf">As it was known at this moment; null is now.</param>
public sealed record Question(
    string Cooperative,
    LocalDate From,
    LocalDate To,
    Instant? AsOf,
    ViewReader Views,
    IPersonalKeys Keys,
    CancellationToken Cancellation)
{
    private readonly OnePersonalReader personal = new();

    /// <summary>The day on which it is asked, for what grows older by itself; null where it plays no part.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The last day of the period that is not still to come.</summary>
    public LocalDate LastDay => Today < To ? Today.Value : To;

    public Task<TView> Get<TView>(Projection<TView> projection, string key) where TView : class =>
        Views.Get(projection, Cooperative, key, AsOf, Cancellation);

    public Task<IReadOnlyDictionary<string, TView>> All<TView>(Projection<TView> projection) where TView : class =>
        Views.All(projection, Cooperative, AsOf, Cancellation);

    /// <summary>Where views stopped on which the answers so far rest.</summary>
    public Task<IReadOnlyList<ViewStop>> Stops() => Views.Stops(Cooperative, Cancellation);

    /// <summary>Opens personal values where the asker may see them.</summary>
    public Task<PersonalReader> Personal() => personal.Of(this);

    // The keys are read once, also for the other periods that are asked about along with this one.
    private sealed class OnePersonalReader
    {
        private readonly Lock access = new();
        private readonly Dictionary<string, Task<PersonalReader>> readers = [];

        public Task<PersonalReader> Of(Question question)
        {
            lock (access)
            {
                return readers.TryGetValue(question.Cooperative, out var known) && !known.IsFaulted && !known.IsCanceled
                    ? known
                    : readers[question.Cooperative] = question.Keys.Reader(question.Cooperative, question.Cancellation);
            }
        }
    }
}

/// <param name="Data">What <c>--format json</c> prints.</param>
/// <param name="Table">The same for people and spreadsheets.</param>
public sealed record Answer(object Data, AnswerTable Table)
{
    /// <summary>Where views stopped that this rests on; what was recorded since is not in it.</summary>
    public IReadOnlyList<ViewStop> Stops { get; init; } = [];
}

/// <summary>
/// Rows of cells: text, <see cref="Domain.Common.Money"/>, dates and whole numbers, formatted where shown.
/// </summary>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
