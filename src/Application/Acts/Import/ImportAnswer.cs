using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts.Import;

public abstract record ImportAnswer
{
    private ImportAnswer()
    {
    }

    /// <param name="Recorded">How many lines recorded something new.</param>
    public sealed record Completed(int Lines, int Recorded) : ImportAnswer;

    /// <param name="Line">The line, counted from 1, that was refused; nothing of it was recorded.</param>
    public sealed record Stopped(int Line, Refusal Reason, int Recorded) : ImportAnswer;
}

public static class ImportRefusals
{
    public static Refusal LineMalformed(string? path, string problem) =>
        new("import.line_malformed", ("path", path ?? "$"), ("problem", problem));
    public static Refusal NotRefused(string expected) => new("import.not_refused", ("expected", expected));
    public static Refusal OtherRefusal(string expected, string actual) =>
        new("import.other_refusal", ("expected", expected), ("actual", actual));
}
