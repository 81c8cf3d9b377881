using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>What a field does not understand, each with the way to write it.</summary>
public static class TypingRefusals
{
    public static Refusal Missing { get; } = new("typing.missing");
    public static Refusal AmountUnclear(string text) => new("typing.amount_unclear", ("text", text));
    public static Refusal AmountAmbiguous(string text) => new("typing.amount_ambiguous", ("text", text));
    public static Refusal AmountTooLarge { get; } = new("typing.amount_too_large");
    public static Refusal DateUnclear(string text) => new("typing.date_unclear", ("text", text));
    public static Refusal NoSuchDay(string text) => new("typing.no_such_day", ("text", text));
    public static Refusal MonthUnclear(string text) => new("typing.month_unclear", ("text", text));
    public static Refusal TimeUnclear(string text) => new("typing.time_unclear", ("text", text));
    public static Refusal NumberUnclear(string text) => new("typing.number_unclear", ("text", text));
    public static Refusal ShareUnclear(string text) => new("typing.share_unclear", ("text", text));
    public static Refusal NumberTooLarge(string text) => new("typing.number_too_large", ("text", text));
    public static Refusal HoursUnclear(string text) => new("typing.hours_unclear", ("text", text));
    public static Refusal NoWholeMinutes(string text) => new("typing.no_whole_minutes", ("text", text));
    public static Refusal IbanUnclear(string text) => new("typing.iban_unclear", ("text", text));
    public static Refusal IbanLength(string country, int length, int expected) => new(
        "typing.iban_length",
        ("country", country), ("length", length), ("expected", expected));
    public static Refusal IbanCheckWrong(string text) => new("typing.iban_check_wrong", ("text", text));
    public static Refusal ChoiceUnknown(string text) => new("typing.choice_unknown", ("text", text));
    public static Refusal NotAnIdentifier(string text) => new("typing.not_an_identifier", ("text", text));
    public static Refusal SeveralAreCalled(string text, int count) =>
        new("typing.several_are_called", ("text", text), ("count", count));
}
