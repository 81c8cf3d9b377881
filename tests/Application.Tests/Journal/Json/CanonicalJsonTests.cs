using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Journal.Json;

public sealed class CanonicalJsonTests
{
    private static readonly JsonSerializerOptions Escaped =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Default };

    private static readonly JsonSerializerOptions Plain =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // RFC 8785, 3.2.2: the text of its example, and the escapes that it lists one by one.
    [Theory]
    [InlineData("""  "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"  """, """ "€$\u000f\nA'B\"\\\\\"/" """)]
    [InlineData("""  "\u0008\u0009\u000a\u000c\u000d"  """, """ "\b\t\n\f\r" """)]
    [InlineData("""  "\u0001\u001F\u007f\u0080\u2028"  """, " \"\\u0001\\u001f\u007f\u0080\u2028\" ")]
    [InlineData("""  "\ud834\udd1e"  """, " \"𝄞\" ")]
    [InlineData("""  [ 0, -1, 9007199254740991, -9007199254740991 ]  """, "[0,-1,9007199254740991,-9007199254740991]")]
    [InlineData("""  { "b": [ ], "a" : { }, "aa":null, "B":true, "\u0061b": false }  """,
        """{"B":true,"a":{},"aa":null,"ab":false,"b":[]}""")]
    public void What_the_standard_shows_comes_out(string json, string canonical) =>
        Canonical(json).ShouldBe(canonical.Trim(' '));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("9007199254740992")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\ud834\"")]
    [InlineData("\"\\udd1e\\ud834\"")]
    [InlineData("{\"é\":1}")]
    [InlineData("{\"a\\nb\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":1}")]
    [InlineData("{\"b\":1,\"a\":1,\"b\":2}")]
    [InlineData("{\"a\":1")]
    [InlineData("1 2")]
    [InlineData("")]
    [InlineData("[1,]")]
    [InlineData("nil")]
    public void What_needs_judgement_is_refused(string json) => Should.Throw<JsonException>(() => Canonical(json));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Should.Throw<JsonException>(() => CanonicalJson.Of([(byte)'"', 0xC3, 0x28, (byte)'"']));

    [Fact]
    public void One_value_has_one_form_however_it_is_written() =>
        Prop.ForAll(Values, json =>
        {
            var canonical = Canonical(json);
            return Canonical(Written(json, Reversed, Escaped)) == canonical && Canonical(canonical) == canonical;
        }).ShouldHold();

    [Fact]
    public void The_canonical_form_means_what_was_written() =>
        Prop.ForAll(Values, json => JsonNode.DeepEquals(JsonNode.Parse(Canonical(json)), JsonNode.Parse(json)))
            .ShouldHold();

    private static string Canonical(string json) =>
        Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));

    private static string Written(string json, Func<JsonNode?, JsonNode?> change, JsonSerializerOptions options) =>
        change(JsonNode.Parse(json))?.ToJsonString(options) ?? "null";

    private static JsonNode? Reversed(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(
            members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => value?.DeepClone(),
    };

    private static Arbitrary<string> Values { get; } =
        Gen.Sized(size => Value(Math.Min(size, 4))).Select(node => node?.ToJsonString(Plain) ?? "null").ToArbitrary();

    private static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Gen.OneOf(Texts, Numbers, Gen.Elements(true, false).Select(flag => (JsonNode?)flag), Nulls)
        : Gen.OneOf(Value(0), Items(depth), Members(depth));

    private static Gen<JsonNode?> Nulls { get; } = Gen.Constant<JsonNode?>(null);

    private static Gen<JsonNode?> Texts { get; } =
        Gen.Elements("a", "é", "€", "𝄞", "\"", "\\", "/", "\b", "\n", "\u0001", "\u001f", "\u007f", "\u2028", " ")
            .ListOf().Select(parts => (JsonNode?)string.Concat(parts));

    private static Gen<JsonNode?> Numbers { get; } =
        Gen.OneOf(
                ArbMap.Default.GeneratorFor<int>().Select(number => (long)number),
                Gen.Elements(CanonicalJson.LargestInteger, -CanonicalJson.LargestInteger, 0))
            .Select(number => (JsonNode?)number);

    private static Gen<JsonNode?> Items(int depth) =>
        Value(depth - 1).ListOf(3)
            .Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));

    private static Gen<JsonNode?> Members(int depth) =>
        from names in Gen.Elements("a", "b", "B", "aa", "a b", "a!", "a~", "_", "1", "10", "2").ListOf(5)
        from values in Value(depth - 1).ListOf(5)
        select (JsonNode?)new JsonObject(names.Distinct().Zip(values, (name, value) =>
            KeyValuePair.Create(name, value?.DeepClone())));
}
