using System.Text;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host;
using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Documents;

public sealed class RolesTests
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Fact]
    public void Every_act_is_given_to_some_role() =>
        Modules.Acts.All.Select(act => act.Name).Where(act => ActRights.Table.Of(act).Count == 0)
            .ShouldBeNone("Nobody may do this: give it to a role in ActRightsByModule.");

    [Fact]
    public void Every_question_is_given_to_some_role() =>
        Modules.Questions.Names.Union(Modules.Traces.Views).Where(name => ReadRights.Questions.Of(name).Count == 0)
            .ShouldBeNone("Nobody may ask this: give it to a role in ReadRights.Questions.");

    [Fact]
    public void No_right_is_given_to_what_does_not_exist() =>
        ActRights.Table.Names.Except(Modules.Acts.All.Select(act => act.Name))
            .Concat(ReadRights.Questions.Names.Except(Modules.Questions.Names).Except(Modules.Traces.Views))
            .ShouldBeNone("There is no act or question of this name: correct it, or remove its line.");

    [Fact]
    public void The_page_about_roles_is_what_the_tables_hold()
    {
        var page = new StringBuilder("""
            # Roles and rights

            Written by the tests from the tables that the program goes by (`src/Application/Access/Rights`). What is not
            in a table is for nobody. A role is given and taken in the journal of the cooperative (`GiveRole`,
            `TakeRole`), so that it can always be seen who could do what, and since when. Whoever has several roles
            chooses as which to work; that one is recorded with the act.

            A request of a person, through the web, is looked at before anything is loaded (`ActRunner`); pages are
            looked at where they are asked for (`PageRoutes`). The command line and `import commands` ask for no role:
            whoever can run those on the machine has the whole installation in hand, and is recorded as the actor.

            The roles `city` and `municipality` see nothing until a cooperative shares something with them; `member`
            sees nothing yet. Whoever examines (`auditor`, `kascommissie`) cannot also be treasurer, board or project
            leader, and `kascommissie` always ends on a day.

            | role | in Dutch |
            |---|---|

            """);
        foreach (var role in Roles)
            page.Append($"| `{RoleNames.NameOf(role)}` | {Sentences.Word(role)} |\n");
        Append(page, "Pages", "page", ReadRights.Pages.Names, ReadRights.Pages);
        Append(page, "Questions", "question", ReadRights.Questions.Names, ReadRights.Questions);
        foreach (var module in Modules.Acts.All.GroupBy(act => act.Module).OrderBy(group => group.Key))
            Append(page, $"Acts of {module.Key}", "act", module.Select(act => act.Name), ActRights.Table);
        page.ToString().ShouldBeApprovedIn("docs/roles.md", "Architecture.Tests");
    }

    private static void Append(
        StringBuilder page, string heading, string kind, IEnumerable<string> names, RightsTable table)
    {
        var shown = Roles.Where(role => role is not (Role.City or Role.Municipality or Role.Member)).ToList();
        page.Append($"\n## {heading}\n\n| {kind} | {string.Join(" | ", shown.Select(RoleNames.NameOf))} |\n");
        page.Append($"|---|{string.Concat(shown.Select(_ => ":-:|"))}\n");
        foreach (var name in names)
        {
            var marks = shown.Select(role => table.Has(role, name) ? "●" : "");
            page.Append($"| `{name}` | {string.Join(" | ", marks)} |\n");
        }
    }
}
