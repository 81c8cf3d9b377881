using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// What the address asks after the question mark. A name that nobody knows is refused: misspelt, it would quietly give
/// other figures.
/// </summary>
internal sealed class ApiQuery(IQueryCollection query, params IReadOnlyList<string> names)
{
    /// <summary>The first thing that is not understood.</summary>
    public Refusal? Problem { get; private set; } =
        query.Keys.FirstOrDefault(said => !names.Contains(said, StringComparer.OrdinalIgnoreCase)) is { } unknown
            ? ApiRefusals.ParameterUnknown(unknown)
            : null;

    public LocalDate? Day(string name, string example) =>
        Read(
            name, example,
            text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : (LocalDate?)null);

    public Instant? Moment(string name, string example) => Read(
        name, example, text => InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment
            ? moment.Value
            : (Instant?)null);

    public long? Number(string name, string example, long least, long most) => Read(
        name, example, text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
                ? number
                : (long?)null);

    private T? Read<T>(string name, string example, Func<string, T?> parse) where T : struct
    {
        if (!query.TryGetValue(name, out var said))
            return null;
        var read = said.Count == 1 ? parse(said[0] ?? "") : null;
        if (read is null)
            Problem ??= ApiRefusals.ParameterWrong(name, example);
        return read;
    }
}
