using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Appointments;

namespace Wijkboek.Application.Governance.Register;

/// <summary>Every appointment that was not a mistake, in the order of recording.</summary>
public sealed record FunctionBook(ImmutableList<Traced<Appointment>> Appointments);

public sealed class FunctionsView : Projection<FunctionBook>
{
    public const string Key = "functions";

    public override string Name => "functions";

    public override FunctionBook Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is PersonAppointed or PersonRelieved or AppointmentWithdrawn ? [Key] : [];

    public override FunctionBook Evolve(FunctionBook view, Recorded recorded) => recorded.Event switch
    {
        PersonAppointed appointed => new(
            view.Appointments.Add(Traced.From(new Appointment(appointed, null), recorded))),
        PersonRelieved relieved => new([.. view.Appointments.Select(known =>
            known.What.Appointed.Appointment == relieved.Appointment
                ? known.With(known.What with { Relieved = relieved }, recorded)
                : known)]),
        AppointmentWithdrawn withdrawn => new(view.Appointments.RemoveAll(known =>
            known.What.Appointed.Appointment == withdrawn.Appointment)),
        _ => view,
    };
}
