using System.Collections.Immutable;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Journal.Json;

public sealed class WijkboekJsonTests
{
    private sealed record Plant(
        string Name, Money Price, MemberId By, LocalDate On, YearMonth Month, LocalTime At, Season Season,
        Personal<string>? Note = null, ImmutableArray<int> Rows = default, int? Height = null)
    {
        public Money Twice => Price + Price;
    }

    private sealed record Pot(string Name, LocalDate? Since, string? Colour);

    private sealed record Shelf(ImmutableDictionary<MemberId, Money> Owed, Personal<string>? Note);

    private enum Season
    {
        EarlySpring,
        Autumn,
    }

    private const string Json =
        """{"name":"Munt","price":1250,"by":"m-1","on":"2026-03-01","month":"2026-03","at":"09:30:00","""
        + "\"season\":\"earlySpring\",\"note\":\"Voor Anna\",\"rows\":[1,2],\"height\":null}";

    [Fact]
    public void A_command_is_read_and_written_as_it_stands()
    {
        var plant = Command(Json);

        plant.Price.ShouldBe(Money.Euro(12, 50));
        plant.Season.ShouldBe(Season.EarlySpring);
        plant.Note!.Plain.ShouldBe("Voor Anna");
        JsonSerializer.Serialize(plant, WijkboekJson.Commands).ShouldBe(Json);
    }

    [Fact]
    public void What_may_be_left_out_gets_its_default() =>
        Command(Json.Replace(",\"height\":null", "", StringComparison.Ordinal)).Height.ShouldBeNull();

    [Fact]
    public void A_person_may_leave_out_what_may_be_null_but_nothing_else()
    {
        JsonSerializer.Deserialize<Pot>("""{"name":"Blauw"}""", WijkboekJson.Commands)
            .ShouldBe(new Pot("Blauw", null, null));
        const string Nameless = """{"colour":"blauw"}""";
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Pot>(Nameless, WijkboekJson.Commands));
    }

    [Fact]
    public void A_view_is_written_without_what_is_null()
    {
        var written = JsonSerializer.Serialize(new Pot("Blauw", null, null), WijkboekJson.Views);
        written.ShouldBe("""{"name":"Blauw"}""");
        JsonSerializer.Deserialize<Pot>(written, WijkboekJson.Views).ShouldBe(new Pot("Blauw", null, null));
    }

    [Theory]
    [InlineData("1250", "12.5", "$.price")]
    [InlineData("1250", "\"12\"", "$.price")]
    [InlineData("1250", "1000000000001", "$.price")]
    [InlineData("\"m-1\"", "\"Anna Jansen\"", "$.by")]
    [InlineData("2026-03-01", "2026-02-30", "$.on")]
    [InlineData("\"2026-03-01\"", "20260301", "$.on")]
    [InlineData("\"2026-03\"", "\"2026-13\"", "$.month")]
    [InlineData("09:30:00", "24:30:00", "$.at")]
    [InlineData("earlySpring", "summer", "$.season")]
    [InlineData("\"earlySpring\"", "0", "$.season")]
    [InlineData("\"Voor Anna\"", "7", "$.note")]
    [InlineData("\"Munt\"", "null", "$.name")]
    [InlineData("\"Munt\"", "\"Mu\\u0000nt\"", "$.name")]
    [InlineData("Voor Anna", "Voor\\u0000Anna", "$.note")]
    [InlineData("[1,2]", "[1,\"x\"]", "$.rows[1]")]
    [InlineData("\"height\"", "\"width\"", "$.width")]
    [InlineData("\"height\"", "\"twice\"", "$.twice")]
    [InlineData("\"height\":null", "\"name\":\"Salie\"", "$.name")]
    [InlineData("\"name\":\"Munt\",", "", "$")]
    public void Bad_input_is_refused_with_its_path(string good, string bad, string path)
    {
        var refusal = Should.Throw<JsonException>(() => Command(Json.Replace(good, bad, StringComparison.Ordinal)));

        refusal.Path.ShouldBe(path);
    }

    [Fact]
    public void A_view_keeps_what_is_sealed_with_its_place()
    {
        var key = Guid.Parse("01957b0c-0000-7000-8000-000000000001");
        var note = Personal.FromSealed<string>(new SealedValue(key, "AAAA", "[\"x\"]"));
        var shelf = new Shelf(ImmutableDictionary<MemberId, Money>.Empty.Add(new("m-1"), Money.Euro(3)), note);

        var json = JsonSerializer.Serialize(shelf, WijkboekJson.Views);

        json.ShouldBe(
            """
            {"owed":{"m-1":300},"note":{"key":"01957b0c-0000-7000-8000-000000000001","place":"[\"x\"]","sealed":"AAAA"}}
            """);
        var read = JsonSerializer.Deserialize<Shelf>(json, WijkboekJson.Views).ShouldNotBeNull();
        read.Note.ShouldBe(note);
        read.Owed.ShouldBe(shelf.Owed);
    }

    [Fact]
    public void A_view_never_takes_a_personal_value_in_clear() =>
        Should.Throw<JsonException>(() => JsonSerializer.Serialize(
            new Shelf(ImmutableDictionary<MemberId, Money>.Empty, "Voor Anna"), WijkboekJson.Views));

    private static Plant Command(string json) => JsonSerializer.Deserialize<Plant>(json, WijkboekJson.Commands)!;
}
