using Wijkboek.Application.Journal;
using Wijkboek.Application.Membership.AccessRequests;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class AccessReadingTests
{
    [Fact]
    public async Task Who_asks_gets_all_that_is_about_them_and_nothing_of_others()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new OfferTalent(Hassan, new("t-1"), TalentField.Cooking, OldYear, "Kookt Koerdisch"));

        var file = (await Read(wijkboek, Hassan))!;

        file.Name.ShouldBe("Hassan");
        file.Facts.SelectMany(fact => fact.Texts).Select(text => (text.Field, text.Value, text.Class)).ShouldBe(
            [("birthDate", "2004-08-01", "contact"), ("name", "Hassan", "contact"),
                ("description", "Kookt Koerdisch", "contact")],
            ignoreOrder: true);
        file.Facts.ShouldAllBe(fact => !fact.Sentence.Contains("Fatima"));
        file.Classes.ShouldBe([new("contact", null, Erased: false)]);
        (await Read(wijkboek, new("niemand"))).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_forgotten_is_said_to_be()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new EndMembership(Hassan, MembershipEndReason.Moved, OldYear),
            new ErasePerson(Hassan, ErasureGround.Objection));

        var file = (await Read(wijkboek, Hassan))!;

        file.Name.ShouldBeNull();
        file.Facts.SelectMany(fact => fact.Texts).ShouldAllBe(text => text.Value == null);
        file.Classes.ShouldBe([new("contact", null, Erased: true)]);
    }

    [Fact]
    public void Each_field_that_is_sealed_has_a_dutch_word() =>
        EventCatalogue.Domain.Entries.SelectMany(entry => entry.Type.GetProperties())
            .Where(field => field.PropertyType.IsGenericType
                && field.PropertyType.GetGenericTypeDefinition() == typeof(Personal<>))
            .Select(field => $"{char.ToLowerInvariant(field.Name[0])}{field.Name[1..]}")
            .Where(field => Sentences.FindWord($"access.field.{field}") is null)
            .Distinct()
            .ShouldBeEmpty();

    private static async Task<AccessFile?> Read(InMemoryWijkboek wijkboek, MemberId person) =>
        await AccessReading.Read(
            wijkboek.Store, await wijkboek.Ask(NewYear, OldYear), person,
            await wijkboek.Store.Head(InMemoryWijkboek.Cooperative, default));
}
