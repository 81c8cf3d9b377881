using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Architecture.Tests.Words;
using Wijkboek.Host;
using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Documents;

public sealed class RefusalCodesTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>By the member that makes the refusal.</summary>
    private static readonly Dictionary<(Type Source, string Name), string> Codes = Refusals.All.ToDictionary(
        refusal => (refusal.Source.DeclaringType!, refusal.Source.Name), refusal => refusal.Example.Code);

    [Fact]
    public void The_codes_of_each_act_are_those_that_its_rules_can_give() =>
        $"{JsonSerializer.Serialize(Modules.Acts.All.ToDictionary(act => act.Name, CodesOf), Form)}\n"
            .ShouldBeApprovedIn("src/Host/Web/Api/Description/RefusalCodes.json", "Architecture.Tests");

    private static string[] CodesOf(ActEntry act) =>
    [
        .. CallTree.Of([Loading(act), .. act.Type.GetMethods(Own).Where(method => method.Name == "Decide")])
            .Select(method => Codes.GetValueOrDefault((method.DeclaringType!, method.Name)))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    // The catalogue wraps what the module said in a function that knows no types: what it wraps is a field of it.
    private static MethodInfo Loading(ActEntry act)
    {
        var wrapper = act.LoadAndDecide.Target!;
        return wrapper.GetType().GetFields().Select(field => field.GetValue(wrapper)).OfType<Delegate>()
            .Single().Method;
    }
}
