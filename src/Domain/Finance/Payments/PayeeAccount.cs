namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Where a person of the register wants to be paid.</summary>
public sealed record PayeeAccount(PayeeAccountRecorded? Recorded) : IState<PayeeAccount>
{
    public static Stream<PayeeAccount> Stream(MemberId member) =>
        new($"payee/{member}", Retention.Business, member.Value);

    public static PayeeAccount Initial { get; } = new((PayeeAccountRecorded?)null);

    public PayeeAccount Evolve(IEvent happened) => happened is PayeeAccountRecorded recorded
        ? new PayeeAccount(recorded)
        : this;
}

/// <summary>The same, opened.</summary>
public sealed record PayeeDetails(string? Iban, string? Name, string? Bic);
