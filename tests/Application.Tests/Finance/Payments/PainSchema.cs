using System.Xml.Linq;
using System.Xml.Schema;

namespace Wijkboek.Application.Tests.Finance.Payments;

/// <summary>
/// The schemas of ISO 20022, which are not ours to hand on: whoever has them names their folder in
/// <c>WIJKBOEK_SCHEMAS</c>, and the files are held against them.
/// </summary>
internal static class PainSchema
{
    public static void ShouldHold(byte[] file, string version)
    {
        var folder = Environment.GetEnvironmentVariable("WIJKBOEK_SCHEMAS");
        Assert.SkipWhen(folder is null, "The schemas are not here: name their folder in WIJKBOEK_SCHEMAS.");
        var path = Path.Combine(folder!, $"{version}.xsd");
        Assert.SkipUnless(File.Exists(path), $"{path} is not here.");
        var schemas = new XmlSchemaSet();
        schemas.Add(null, path);
        using var content = new MemoryStream(file);
        List<string> wrong = [];
        XDocument.Load(content).Validate(schemas, (_, problem) => wrong.Add(problem.Message));
        wrong.ShouldBeEmpty();
    }
}
