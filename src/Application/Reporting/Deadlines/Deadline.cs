using System.Text.Json;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>Something that somebody must do before a day has passed.</summary>
/// <param name="Before">Last day for it.</param>
/// <param name="Step">What must be done, in its own module's terms.</param>
/// <param name="Subject">The subsidy, the job or the person that it is about, as people call it.</param>
/// <param name="View">The view that tells more about it.</param>
public sealed record Deadline(LocalDate Before, Enum Step, string Subject, string View)
{
    /// <summary>Stable, for programs: <c>subsidies.accountFor</c>.</summary>
    public string Code => $"{View}.{JsonNamingPolicy.CamelCase.ConvertName(Step.ToString())}";

    /// <summary>What must be done, in Dutch.</summary>
    public string What => Sentences.Word(Step);
}

/// <summary>What nobody's own file asks for, but the law or the calendar does.</summary>
public enum DutyStep
{
    /// <summary>A contract of half a year or more ends: say in writing whether it goes on (BW 7:668(1)).</summary>
    GiveNoticeOfContractEnd,

    ContractEnds,

    /// <summary>At least once a year (BW 2:49(3), 2:58(1)).</summary>
    HoldGeneralMeeting,

    /// <summary>Accounts of the past year (BW 2:48, 2:58 and 2:10).</summary>
    AdoptAccounts,

    /// <summary>Accounts to the trade register (BW 2:394).</summary>
    DepositAccounts,

    /// <summary>What an ANBI must publish (Uitvoeringsregeling AWR 1994 art. 1a).</summary>
    PublishAnbiFigures,

    /// <summary>The written word of the tax administration on the volunteer scheme ends.</summary>
    RenewVolunteerScheme,

    /// <summary>What was paid to third parties, before February (Uitvoeringsbesluit IB 2001 art. 22).</summary>
    ReportThirdPartyPayments,

    /// <summary>A table of legal amounts ends.</summary>
    AddRates,

    TermEnds,
}
