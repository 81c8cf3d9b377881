using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Members;

/// <summary>Members and others, what they offer, and the teams they work in.</summary>
internal static class MemberPages
{
    public static void MapMembers(this PageRoutes pages)
    {
        pages.Leaf(Doors.Members, ["members"], MembersLeaf.Read);
        pages.Leaf(Doors.Talents, [], TalentsLeaf.Read);
        pages.Leaf(Doors.Teams, [], TeamsLeaf.Read);
        pages.Leaf($"{Doors.Teams.Path}/{{team}}", [], (visit, values) =>
            TeamLeaf.Read(visit, pages.Journal, (string)values["team"]!));
        pages.Leaf($"{Doors.Members.Path}/{{person}}", ["allowances"], (visit, values) =>
            PersonLeaf.Read(visit, pages.Journal, (string)values["person"]!));
    }
}
