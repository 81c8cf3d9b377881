using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>Why a file cannot be read as statements, with the file and as exactly as possible the place.</summary>
public static class StatementRefusals
{
    public static Refusal TooLarge(string file, int megabytes) =>
        new("statement.too_large", ("file", file), ("megabytes", megabytes));
    public static Refusal Empty(string file) => new("statement.empty", ("file", file));
    public static Refusal UnknownFormat(string file) => new("statement.unknown_format", ("file", file));
    public static Refusal OtherMessage(string file, string message) =>
        new("statement.other_message", ("file", file), ("message", message));
    public static Refusal NoStatement(string file) => new("statement.none", ("file", file));
    public static Refusal XmlWrong(string file, int line, int column) =>
        new("statement.xml_wrong", ("file", file), ("line", line), ("column", column));
    public static Refusal EncodingWrong(string file) => new("statement.encoding_wrong", ("file", file));
    public static Refusal Missing(string file, int line, string what) =>
        new("statement.missing", ("file", file), ("line", line), ("what", what));
    public static Refusal AmountWrong(string file, int line, string text) =>
        new("statement.amount_wrong", ("file", file), ("line", line), ("text", text));
    public static Refusal DateWrong(string file, int line, string text) =>
        new("statement.date_wrong", ("file", file), ("line", line), ("text", text));
    public static Refusal DirectionWrong(string file, int line, string text) =>
        new("statement.direction_wrong", ("file", file), ("line", line), ("text", text));
    public static Refusal CurrencyWrong(string file, int line, string text) =>
        new("statement.currency_wrong", ("file", file), ("line", line), ("text", text));
    public static Refusal LineWrong(string file, int line, string text) =>
        new("statement.line_wrong", ("file", file), ("line", line), ("text", text));
    public static Refusal LineTooLong(string file, int line) =>
        new("statement.line_too_long", ("file", file), ("line", line));
    public static Refusal TooDeep(string file, int line) => new("statement.too_deep", ("file", file), ("line", line));
    public static Refusal TooMany(string file, int line) => new("statement.too_many", ("file", file), ("line", line));
    public static Refusal CutOff(string file) => new("statement.cut_off", ("file", file));
    public static Refusal ZipWrong(string file) => new("statement.zip_wrong", ("file", file));
    public static Refusal ZipTooMany(string file, int most) =>
        new("statement.zip_too_many", ("file", file), ("most", most));
}
