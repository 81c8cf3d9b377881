using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.ProjectGrants;

namespace Wijkboek.Application.Appreciation.ProjectGrants;

/// <param name="Positions">Where in the journal the facts of this grant stand.</param>
public sealed record ProjectGrantRecord(ProjectGrant Grant, ImmutableList<long> Positions);

/// <summary>Every grant of project money; a document has the name of the stream it is folded from.</summary>
public sealed class ProjectGrantsView : Projection<ProjectGrantRecord>
{
    public override string Name => "project-grants";

    public override ProjectGrantRecord Empty { get; } = new(ProjectGrant.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is ProjectMoneyGranted or GrantInvoiceReceived or GrantInvoiceWithdrawn or GrantInvoicePaid
            or GrantInvoicePaymentUndone or ProjectGrantCompleted
            ? [recorded.Stream]
            : [];

    public override ProjectGrantRecord Evolve(ProjectGrantRecord view, Recorded recorded) =>
        new(view.Grant.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
