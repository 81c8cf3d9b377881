using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear;

/// <summary>An invented person. User and member have the same id, which says nothing about who it is.</summary>
/// <param name="SitsDownAt">When they record: lunch breaks and evenings.</param>
/// <param name="BirthDate">Only where the minimum wage asks for it.</param>
public sealed record Person(
    string Name, LocalDate AdmittedOn, string Role, LocalTime SitsDownAt, LocalDate? BirthDate = null)
{
    public string Id => $"u-{Fingerprint.Label(Name)}";

    public MemberId Member => new(Id);
}
