using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Internships;

/// <summary>An internship of five months with 250 euros a month, and March paid.</summary>
internal static class Intern
{
    public static readonly YearMonth March = new(2025, 3);

    public static StartInternship Start { get; } = new(
        new InternshipId("stage-1"), "ROC Utrecht", On(2, 3), On(6, 27), null, "Stagiair", "mbo 4", Money.Euro(250));

    public static PayInternshipAllowance Pay { get; } = new(Start.Internship, March, On(3, 28));

    public static TakeBackInternshipAllowance TakeBack { get; } = new(
        Start.Internship, March, On(4, 2), "Dubbel betaald");

    public static Internship Started { get; } =
        Internship.Initial.After(StartInternship.Decide(Start, Internship.Initial, null));

    public static Internship Paid { get; } = Started.After(PayInternshipAllowance.Decide(Pay, Started, Books2025));

    public static Internship TakenBack { get; } =
        Paid.After(TakeBackInternshipAllowance.Decide(TakeBack, Paid, Books2025));
}
