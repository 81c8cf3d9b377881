using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>How residents were thanked and paid.</summary>
internal static class AppreciationPages
{
    private static readonly string[] Figures = ["appreciation", "allowances"];

    public static void MapAppreciation(this PageRoutes pages)
    {
        var journal = pages.Journal;
        pages.Leaf(Doors.Appreciation, Figures, AppreciationLeaf.Read);
        pages.Leaf(Doors.Vouchers, Figures, VouchersLeaf.Read);
        pages.Leaf($"{Doors.Vouchers.Path}/{{batch}}", Figures, (visit, values) =>
            VouchersLeaf.ReadOne(visit, journal, (string)values["batch"]!));
        pages.Leaf(Doors.Internships, Figures, InternshipsLeaf.Read);
        pages.Leaf($"{Doors.Internships.Path}/{{internship}}", Figures, (visit, values) =>
            InternshipsLeaf.ReadOne(visit, journal, (string)values["internship"]!));
        pages.Leaf(Doors.ProjectGrants, Figures, ProjectGrantsLeaf.Read);
        pages.Leaf($"{Doors.ProjectGrants.Path}/{{grant}}", Figures, (visit, values) =>
            ProjectGrantsLeaf.ReadOne(visit, journal, (string)values["grant"]!));
        pages.Leaf(Doors.Coaching, Figures, CoachingLeaf.Read);
        pages.Leaf(Doors.ThirdParties, Figures, ThirdPartyLeaf.Read);
        pages.Leaf(Doors.Gestures, Figures, visit => GesturesLeaf.Read(visit, journal));
        pages.Leaf(Doors.Ambassadors, Figures, AmbassadorsLeaf.Read);
        pages.Leaf($"{Doors.Ambassadors.Path}/{{ambassador}}", Figures, (visit, values) =>
            AmbassadorsLeaf.ReadOne(visit, journal, (string)values["ambassador"]!));
    }
}
