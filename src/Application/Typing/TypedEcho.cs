using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>What a field says back of how it was understood.</summary>
public static class TypedEcho
{
    /// <summary><c>= € 96,50</c></summary>
    public static string Amount(Money amount) => $"= {Dutch.Euro(amount.Cents)}";

    /// <summary>Nothing when the amount was typed just as it would be said back.</summary>
    public static Func<Money, string?> Unless(string text) =>
        amount => TypedAmount.Write(amount) == text.Trim() ? null : Amount(amount);

    /// <summary><c>vrijdag 20 november 2026</c></summary>
    public static string Day(LocalDate day) => $"{Dutch.DayName(day.DayOfWeek)} {Dutch.LongDate(day)}";

    /// <summary>In fours, and that its check digits are right.</summary>
    public static string Iban(string iban) => $"{TypedIban.Write(iban)}. Controlegetal klopt";

    /// <summary><c>= 35%</c></summary>
    public static string Share(Share share) => $"= {Dutch.Share(share.Fraction * 100)}%";

    /// <summary><c>= 1 uur en 30 minuten</c></summary>
    public static string Hours(int minutes) => $"= {minutes / 60} uur en {minutes % 60} minuten";
}
