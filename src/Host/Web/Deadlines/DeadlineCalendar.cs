using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Deadlines;

/// <summary>Deadlines as whole days in the format that calendars read (RFC 5545).</summary>
internal static class DeadlineCalendar
{
    private const string LineEnd = "\r\n";

    // Octets per line, the line end left out (RFC 5545, 3.1).
    private const int LongestLine = 75;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static string Write(Visit visit, IEnumerable<Deadline> deadlines)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(visit, deadlines))
            text.Append(Folded(line)).Append(LineEnd);
        return text.ToString();
    }

    private static IEnumerable<string> Lines(Visit visit, IEnumerable<Deadline> deadlines)
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//Wijkboek//Termijnen//NL";
        yield return $"X-WR-CALNAME:{Escaped($"Termijnen van {visit.Founding.Name}")}";
        foreach (var deadline in deadlines)
        {
            yield return "BEGIN:VEVENT";
            yield return $"UID:{IdOf(visit, deadline)}@wijkboek";
            // The same answer for the same day: a calendar then sees no change where there is none.
            yield return $"DTSTAMP:{Day.Format(visit.Day)}T000000Z";
            yield return $"DTSTART;VALUE=DATE:{Day.Format(deadline.Before)}";
            yield return $"DTEND;VALUE=DATE:{Day.Format(deadline.Before.PlusDays(1))}";
            yield return $"SUMMARY:{Escaped($"{deadline.What}: {deadline.Subject}")}";
            yield return "TRANSP:TRANSPARENT";
            yield return "END:VEVENT";
        }

        yield return "END:VCALENDAR";
    }

    // Of the same duty about the same subject, also when its day moves.
    private static string IdOf(Visit visit, Deadline deadline) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{visit.Cooperative}/{deadline.Code}/{deadline.Subject}")))[..32];

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r", "").Replace("\n", "\\n");

    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var room = LongestLine;
        foreach (var letter in line.EnumerateRunes())
        {
            if (letter.Utf8SequenceLength > room)
            {
                folded.Append(LineEnd).Append(' ');
                room = LongestLine - 1;
            }

            folded.Append(letter);
            room -= letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
