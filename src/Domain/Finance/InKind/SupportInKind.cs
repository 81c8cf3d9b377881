namespace Wijkboek.Domain.Finance.InKind;

public sealed record SupportInKind(SupportInKindReceived? Received, bool Withdrawn) : IState<SupportInKind>
{
    public static Stream<SupportInKind> Stream(SupportInKindId id) => new($"support-in-kind/{id}", Retention.Business);

    public static SupportInKind Initial { get; } = new(null, false);

    public SupportInKind Evolve(IEvent happened) => happened switch
    {
        SupportInKindReceived received => this with { Received = received },
        SupportInKindWithdrawn => this with { Withdrawn = true },
        _ => this,
    };
}
