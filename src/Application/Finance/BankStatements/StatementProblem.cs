using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>Stops the reading of a file at the first thing that is wrong; never leaves it.</summary>
internal sealed class StatementProblem(Refusal reason) : Exception(reason.Code)
{
    private const int LongestQuote = 40;

    public Refusal Reason => reason;

    public static Func<int, StatementProblem> TooLarge(string file) =>
        megabytes => new(StatementRefusals.TooLarge(file, megabytes));

    /// <summary>A piece of the file as a sentence may show it.</summary>
    public static string Quote(string text)
    {
        var readable = string.Concat(text.Where(sign => !char.IsControl(sign) && !char.IsSurrogate(sign)));
        return readable.Length <= LongestQuote ? readable : $"{readable[..LongestQuote]}…";
    }
}
