namespace Wijkboek.Domain.Governance.Cooperatives;

/// <param name="KvkNumber">Eight digits of the trade register.</param>
/// <param name="Rsin">Nine digits of the tax administration's register of organisations.</param>
/// <param name="FiscalYearStartMonth">
/// 1 to 12; a fiscal year is named after the calendar year in which it starts.
/// </param>
/// <param name="Demonstration">Only a demonstration may take recording times and actors from a file.</param>
/// <param name="DemonstrationNote">What is real in a demonstration and what is not; stands in its reports.</param>
[StoredAs("cooperative_founded", Module.Governance)]
public sealed record CooperativeFounded(
    string Name,
    LegalForm LegalForm,
    string? KvkNumber,
    string? Rsin,
    LocalDate FoundedOn,
    string District,
    int? Residents,
    string Municipality,
    int FiscalYearStartMonth,
    bool Demonstration,
    string? DemonstrationNote = null) : IEvent;

[StoredAs("governing_model_adopted", Module.Governance)]
public sealed record GoverningModelAdopted(
    GeneralMeeting GeneralMeeting,
    BoardModel Board,
    bool SupervisoryBoard,
    WorkOrganisation Organisation,
    LocalDate AdoptedOn) : IEvent;

[StoredAs("tax_profile_recorded", Module.Governance)]
public sealed record TaxProfileRecorded(TaxProfile Profile) : IEvent;

/// <summary>Cooperative U.A., association or foundation: each with its own book 2 title and accounting model.</summary>
public enum LegalForm
{
    Cooperative,
    Association,
    Foundation,
}

public enum GeneralMeeting
{
    None,
    Residents,
    ResidentsAndInitiatives,
}

public enum BoardModel
{
    Sole,
    Joint,
}

public enum WorkOrganisation
{
    Teams,
    Circles,
}
