using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Members;

/// <summary>What people offer: per field, and by whom.</summary>
internal static class TalentsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<MembersAnswer>("members");
        var fields = new SheetPlan<TalentCount>("velden", "Talenten per veld")
            .Name("veld", "Veld", row => Dutch.Capital(Sentences.Word(row.Field)))
            .Count("mensen", "Mensen", row => row.People)
            .Count("talenten", "Talenten", row => row.Talents, isSummed: true);
        var offers = new SheetPlan<(MembersAnswer.One One, MembersAnswer.Talent Talent)>("talenten", "Talenten")
            .Name("wie", "Wie", row => row.One.Name ?? row.One.Member.Value, row => visit.To($"leden/{row.One.Member}"))
            .Word("veld", "Veld", row => row.Talent.Field)
            .Text("wat", "Wat", row => row.Talent.Description);
        var rows = answer.Members.SelectMany(one => one.Talents.Select(talent => (one, talent))).ToList();
        return new Leaf(
            Doors.Talents, "Talenten",
            $"{rows.Select(row => row.one.Member).Distinct().Count()} mensen bieden samen {rows.Count} talenten aan.")
        {
            Sections =
            [
                new SheetSection("Per veld", fields.Of(answer.Talents, visit.Sheets, "Nog niemand biedt iets aan.")),
                new SheetSection("Wie wat aanbiedt", offers.Of(
                    rows, visit.Sheets, "Leg bij een lid vast wat die kan en wil doen voor de buurt.")),
            ],
        };
    }
}
