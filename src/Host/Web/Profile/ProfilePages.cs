using Wijkboek.Application.Reporting.ProfileSheet;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Profile;

/// <summary>What the cooperative says of itself, in six blocks.</summary>
internal static class ProfilePages
{
    public static void MapProfile(this PageRoutes pages) => pages.Leaf(Doors.Profile, [], Read);

    private static async Task<Leaf> Read(Visit visit)
    {
        var profile = await visit.Ask<ProfileAnswer>("profile");
        return new Leaf(Doors.Profile, $"Profiel van {visit.Founding.Name}", Lead(profile))
        {
            IsSideBySide = true,
            Sections = [.. profile.Blocks.Select(block => new LinesSection(block.Title, block.Lines))],
            Actions = [new Way("Download profiel als pdf", visit.To($"{Doors.Reports.Path}/profiel.pdf"))],
        };
    }

    private static string Lead(ProfileAnswer profile)
    {
        var where = profile.District is { } district ? $"In {district}" : "In de wijk";
        var since = profile.FoundedOn is { } founded ? $", sinds {Dutch.LongDate(founded)}" : "";
        var residents = profile.Residents is { } count ? $", met {Dutch.Number(count)} bewoners" : "";
        return $"{where}{since}{residents}.";
    }
}
