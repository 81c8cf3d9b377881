using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>What a field says back of how it was understood.</summary>
public static class TypedEcho
{
    /// <summary><c>= € 96,50</c></summary>
    public static string Amount(Money amount) => $"= {Dutch.Euro(amount.Cents)}";

    /// <summary><c>vrijdag 20 november 2026</c></summary>
    public static string Day(LocalDate day) => $"{Dutch.DayName(day.DayOfWeek)} {Dutch.LongDate(day)}";

    /// <summary><c>= 1 uur en 30 minuten</c></summary>
    public static string Hours(int minutes) => $"= {minutes / 60} uur en {minutes % 60} minuten";
}
