using System.Reflection;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Tests.Finance.GeneralLedger;

/// <summary>An entry that an act booked has no typed description: the ledger says in Dutch which act it was.</summary>
public sealed class EntryOriginTextsTests
{
    // Whatever is decided on Books may post, and says so in its origin; two acts post what somebody typed instead.
    public static TheoryData<string> PostingActs { get; } = [.. typeof(IAct).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IAct)) && DecidesOnBooks(type))
        .Select(type => type.Name)
        .Except([nameof(PostEntry), nameof(ReverseEntry)])];

    [Theory]
    [MemberData(nameof(PostingActs))]
    public void Every_act_that_posts_has_words(string act) => Sentences.Word($"acts.{act}").ShouldNotBeEmpty();

    private static bool DecidesOnBooks(Type act) => act
        .GetMethod("Decide", BindingFlags.Public | BindingFlags.Static)?
        .GetParameters().Any(parameter => parameter.ParameterType == typeof(Books)) == true;
}
