using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Payroll;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>What most people come to do behind a door, for pages that say nothing of it themselves.</summary>
internal static class DoorActs
{
    private const string Booking = "PostEntry";
    private const string Payroll = "BookPayroll";

    public static IReadOnlyDictionary<Door, string[]> All { get; } = new Dictionary<Door, string[]>
    {
        [Doors.Statement] = [Booking, "SetBudget", "ChangeBudget"],
        [Doors.Balance] = [Booking],
        [Doors.Accounts] = [Booking, "AddAccount"],
        [Doors.Entries] = [Booking],
        [Doors.Streams] = ["ReceiveInstalment", "OpenIncomeStream"],
        [Doors.Cash] = ["CountCash"],
        [Doors.Gifts] = ["ReceiveGift", "RecordPledge"],
        [Doors.Recurring] = ["ArrangeRecurringEntry"],
        [Doors.Assets] = ["AcquireAsset", "DepreciateAssets"],
        [Doors.Invoices] = ["DraftInvoice", "DescribeInvoiceSender"],
        [Doors.Rates] = ["AddVatRate", "AddCorporationTaxRate", "AddVolunteerRate", "AddMinimumWage"],
        [Doors.Vouchers] = ["GiveVoucher", "BuyVouchers"],
        [Doors.Internships] = ["StartInternship"],
        [Doors.Gestures] = ["MakeGesture"],
        [Doors.Ambassadors] = ["EngageAmbassador"],
        [Doors.Members] = ["AdmitMember", "RegisterPerson"],
        [Doors.Talents] = ["OfferTalent"],
        [Doors.Teams] = ["JoinTeam", "FormTeam"],
        [Doors.Functions] = ["AppointToFunction", "GrantMandate"],
        [Doors.Meetings] = ["ConveneMeeting", "TakeBoardDecision"],
        [Doors.Statutes] = ["AmendStatutes"],
        [Doors.Signals] = ["ReceiveSignal"],
        [Doors.Conflicts] = ["DeclareConflictOfInterest"],
        [Doors.Jobs] = ["CreateJob", "SignJobContract", Payroll, "AddMinimumWage"],
        [Doors.Subsidies] = ["ApplyForSubsidy", "RecordSubsidyGrant"],
        [Doors.Challenges] = ["SubmitBid", "IdentifyTask"],
        [Doors.Places] = ["EngageMeetingPlace"],
        [Doors.Activities] = ["HoldActivity", "StartActivitySeries"],
        [Doors.Initiatives] = ["StartInitiative"],
        [Doors.LocalEvents] = ["AttendLocalEvent", "SupportLocalEvent"],
        [Doors.Experience] = ["HoldFamilyNetworkCouncil", "HoldPeerGroupSession"],
        [Doors.Channels] = ["PublishIssue", "OpenChannel"],
    };

    /// <summary>Those that this visitor may do, the first for most; none on pages inside.</summary>
    public static IEnumerable<Way> Of(Visit visit, Door door) =>
        visit.IsAt(door) && All.TryGetValue(door, out var acts)
            ? acts.Where(visit.Visitor.MayDo).Select(act => To(visit, act))
            : [];

    /// <summary>What an empty page can begin with. A payroll is about jobs that are there already.</summary>
    public static IEnumerable<string> Beginnings(Door door) =>
        All.GetValueOrDefault(door, []).Where(act => act != Payroll);

    /// <summary>The first of those that this visitor may do; null when there is none.</summary>
    public static Way? Beginning(Visit visit, Door door) =>
        visit.IsAt(door) && Beginnings(door).FirstOrDefault(visit.Visitor.MayDo) is { } act ? To(visit, act) : null;

    /// <summary>Who does what a page begins with, for a visitor who may not; else null.</summary>
    public static string? Doers(Visit visit, Door door) =>
        visit.IsAt(door) && All.TryGetValue(door, out var acts) && !Beginnings(door).Any(visit.Visitor.MayDo)
            ? Dutch.List([.. ActRights.Table.Of(acts[0]).Select(role => Sentences.Word(role))])
            : null;

    // What has a page of its own is done there.
    private static Way To(Visit visit, string act) => act switch
    {
        Booking => new Way("Boeken", visit.To(Doors.Posting.Path)),
        Payroll => new Way("Loonjournaal inlezen", visit.To(PayrollPages.Path)),
        _ => new Way(Sentences.Word($"titles.{act}"), visit.To($"doen/{act}")),
    };
}
