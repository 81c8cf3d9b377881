using System.Text.Json;
using System.Text.Json.Nodes;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Tests.Web.Acts;

/// <summary>The form of an act asks for what the act asks for, and what is typed in it becomes the same act.</summary>
public sealed class ActFormsTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);

    [Fact]
    public void Has_a_field_for_every_member_of_the_schema()
    {
        foreach (var act in Modules.Acts.All)
        {
            var members = (ActSchema.Of(act)["properties"]?.AsObject() ?? []).Select(member => member.Key);
            ActFields.Of(act).Select(field => field.Name).ShouldBe(members, act.Name);
        }
    }

    [Fact]
    public void Asks_for_what_the_schema_requires()
    {
        foreach (var act in Modules.Acts.All)
        {
            var required = (ActSchema.Of(act)["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>());
            ActFields.Of(act).Where(field => field.IsRequired).Select(field => field.Name).Order()
                .ShouldBe(required.Order(), act.Name);
        }
    }

    [Fact]
    public void What_the_example_asks_can_be_typed_in_a_form()
    {
        var acts = new HashSet<string>();
        foreach (var line in Example())
        {
            var act = Modules.Acts.Find(line.Act)!;
            var typed = TypedForm.Empty.With(TypedByHand.Of(ActFields.Of(act), line.Data));
            var read = new FormReader(Today, _ => [], line.Id).Read(ActFields.Of(act), typed);
            read.Problems.Select(problem => $"{problem.Key}: {Sentences.Of(problem.Value)}")
                .ShouldBeEmpty($"{line.Act} {line.Data}");
            Understood(act, read.Json).ShouldBe(Understood(act, line.Data), line.Act);
            acts.Add(line.Act);
        }

        acts.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void What_is_left_empty_is_said_for_every_field_that_is_required()
    {
        foreach (var act in Modules.Acts.All)
        {
            var read = new FormReader(Today, _ => [], Guid.NewGuid()).Read(ActFields.Of(act), TypedForm.Empty);
            foreach (var field in ActFields.Of(act).Where(field => field is { IsRequired: true, IsNewName: false }
                && field.Kind is not (FieldKind.Rows or FieldKind.Choices or FieldKind.Lines)
                && (field.Kind != FieldKind.Group || field.Members.Any(member => member.IsRequired))))
                read.Problems.Keys.ShouldContain(
                    name => name == field.Name || name.StartsWith($"{field.Name}.", StringComparison.Ordinal),
                    $"{act.Name}.{field.Name}");
        }
    }

    [Fact]
    public void A_new_name_is_made_from_the_request_and_is_the_same_each_time()
    {
        var act = Modules.Acts.Find("ClaimAllowance")!;
        var request = Guid.NewGuid();
        var names = Enumerable.Range(0, 2).Select(_ => new FormReader(Today, _ => [], request)
            .Read(ActFields.Of(act), TypedForm.Empty).Data["claim"]!.ToString()).Distinct().ToList();
        names.ShouldHaveSingleItem().ShouldBe($"aanvraag-{request.ToString("N")[..10]}");
    }

    [Fact]
    public void Rows_that_were_left_empty_do_not_count()
    {
        var act = Modules.Acts.Find("PostEntry")!;
        var typed = TypedForm.Empty.With(
            ("journal", "bank"), ("date", "20-11-2026"), ("lines[0].account", ""), ("lines[1].account", "1100"),
            ("lines[1].debit", "84+12,50"), ("lines[1].credit", "0"), ("lines[2].account", " "));
        var read = new FormReader(Today, _ => [], Guid.NewGuid()).Read(ActFields.Of(act), typed);
        read.Problems.ShouldBeEmpty();
        read.Data["lines"]!.AsArray().ShouldHaveSingleItem()!["debit"]!.GetValue<long>().ShouldBe(9_650);
        read.Understood["lines[1].debit"].ShouldBe("= €\u00A096,50");
    }

    [Fact]
    public void A_field_that_a_refusal_names_is_one_that_some_act_has()
    {
        var members = Modules.Acts.All.SelectMany(ActFields.Of).Select(field => field.Name).ToHashSet();
        RefusedFields.Members.Where(member => !members.Contains(member)).ShouldBeEmpty();
        RefusedFields.KnownCodes.Where(code => !Sentences.HasRefusal(code)).ShouldBeEmpty();
    }

    // Ticks have no order of their own, and a list that was left out is as good as an empty one.
    private static string Understood(ActEntry act, JsonElement data)
    {
        var written = JsonSerializer.SerializeToNode(
            data.Deserialize(act.Type, WijkboekJson.Commands), act.Type, WijkboekJson.Commands)!.AsObject();
        foreach (var (name, _) in written.Where(member => member.Value is JsonArray { Count: 0 }).ToList())
            written[name] = null;
        foreach (var field in ActFields.Of(act).Where(field => field.Kind == FieldKind.Choices))
            written[field.Name] = string.Join(' ', written[field.Name]!.AsArray().Select(tick => $"{tick}").Order());
        return written.ToJsonString();
    }

    private static IEnumerable<CommandLine> Example() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", WebFixture.Cooperative), "*.jsonl")
        .Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0)
        .Select(line => JsonSerializer.Deserialize<CommandLine>(line, WijkboekJson.Commands)!);
}
