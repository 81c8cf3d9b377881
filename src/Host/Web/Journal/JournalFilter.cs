using System.Text;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>Which events of the journal are asked for; what is null asks nothing.</summary>
/// <param name="Module">As it stands in the chain.</param>
/// <param name="About">The name or number of somebody who did it or whom it is about.</param>
/// <param name="Stream">A whole stream, or all of a kind: <c>member</c> and <c>member/ann</c>.</param>
/// <param name="Day">On which it was recorded.</param>
public sealed record JournalFilter(string? Module, string? About, string? Stream, LocalDate? Day)
{
    public bool IsEmpty => this == new JournalFilter(null, null, null, null);

    /// <summary>As links carry it on.</summary>
    public string Text => string.Concat(
        new[] { ("onderdeel", Module), ("over", About), ("stroom", Stream), ("dag", Day is { } day ? Iso(day) : null) }
            .Where(part => part.Item2 is not null)
            .Select(part => $"&{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));

    internal static JournalFilter Of(Visit visit) => new(
        visit.AskedFor("onderdeel"), visit.AskedFor("over"), visit.AskedFor("stroom"),
        visit.AskedFor("dag") is { } text && TypedDate.Read(text, visit.Today) is { Wrong: null, Value: var day }
            ? day
            : null);

    /// <summary>What an event must have, worked out once for all of them.</summary>
    internal Func<StoredEvent, bool> Test(JournalNames names)
    {
        // Names are sealed in the journal: it is searched by the numbers of those who are called so.
        var ids = About is null ? [] : names.Ids.Where(id => id == About || IsCalled(names, id)).ToList();
        var marks = ids.Select(id => Encoding.UTF8.GetBytes($"\"{id}\"")).ToList();
        return stored =>
            (Module is null || stored.Module == Module)
            && (
                Stream is null || stored.Stream == Stream || stored.Stream.StartsWith(
                    $"{Stream}/", StringComparison.Ordinal))
            && (Day is null || DutchClock.DayOf(stored.RecordedAt) == Day)
            && (About is null || ids.Contains(stored.Metadata.Actor) || stored.Metadata.Actor == About
                || marks.Exists(mark => stored.Data.Span.IndexOf(mark) >= 0));
    }

    private bool IsCalled(JournalNames names, string id) =>
        names.Of(id)?.Contains(About!, StringComparison.OrdinalIgnoreCase) == true;

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
