using System.Text;
using Wijkboek.Application.Journal;
using Wijkboek.Architecture.Tests.Words;
using Wijkboek.Domain.Common;
using Wijkboek.Host;
using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Documents;

public sealed class CatalogueTests
{
    private const string Project = "Architecture.Tests";

    [Fact]
    public void The_list_of_events_is_what_the_catalogue_holds()
    {
        var page = new StringBuilder("""
            # Events

            Every fact that the journal can hold, as written by the tests from the catalogue itself. The stored name
            is kept for ever (ADR 0004). What stands between braces is filled in from the event; of two words behind a
            number the first is for one.

            """);
        foreach (var module in EventCatalogue.Domain.Entries.GroupBy(ModuleOf).OrderBy(group => group.Key))
        {
            page.Append($"\n## {module.Key}\n\n| event | stored as | sentence |\n|---|---|---|\n");
            foreach (var entry in module)
                page.Append($"| `{entry.Type.Name}` | `{entry.Name}` | {Sentence(entry.Name)} |\n");
        }

        page.ToString().ShouldBeApprovedIn("docs/events.md", Project);
    }

    [Fact]
    public void The_list_of_acts_is_what_the_catalogue_holds()
    {
        var page = new StringBuilder("""
            # Acts

            Everything that can be asked of the product, as written by the tests from the catalogue itself. An act is
            found under its name: the file that holds its rule, its line in the module's table of contents, and its
            tests. The JSON Schema of its data is what `wijkboek commands <act>` prints.

            """);
        foreach (var module in Modules.Acts.All.GroupBy(act => act.Module).OrderBy(group => group.Key))
        {
            page.Append($"\n## {module.Key}\n\n");
            foreach (var act in module)
                page.Append($"- `{act.Name}`\n");
        }

        page.ToString().ShouldBeApprovedIn("docs/acts.md", Project);
    }

    // A bar between one and many would end the column.
    private static string Sentence(string storedName) =>
        TextFiles.Find("events", storedName)!.Replace("|", "\\|", StringComparison.Ordinal);

    private static Module ModuleOf(CatalogueEntry entry) => Enum.Parse<Module>(entry.Module, ignoreCase: true);
}
