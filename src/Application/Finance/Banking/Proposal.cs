using System.Security.Cryptography;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>What a transaction may have been for.</summary>
/// <param name="Score">From 0 to 100: how much speaks for it.</param>
/// <param name="Reason">The same in a Dutch sentence.</param>
/// <param name="Acts">What is done, in this order, by whoever takes it over.</param>
/// <param name="TakesUp">What no other transaction can be for as well; null when there is no such thing.</param>
public sealed record Proposal(
    ProposalKind Kind, int Score, string Reason, IReadOnlyList<ProposedAct> Acts, string? TakesUp = null)
{
    private const int LengthOfMark = 16;

    /// <summary>What it would do, in short: whoever takes it over takes this over and nothing else.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        Acts.Select(one => (one.Act, JsonSerializer.Serialize(one.Data, one.Data.GetType(), WijkboekJson.Commands)))
            .Select(one => $"{one.Act} {one.Item2}"))))[..LengthOfMark];
}

/// <param name="Act">The name of the act.</param>
/// <param name="Data">The act itself.</param>
public sealed record ProposedAct(string Act, object Data)
{
    public static ProposedAct Of(IAct act) => new(act.GetType().Name, act);
}

public enum ProposalKind
{
    ExistingEntry,
    OwnTransfer,
    PaymentBatch,
    PaymentReturn,
    Collection,
    DebitReturn,
    AllowanceToPay,
    InvoicePayment,
    BillPayment,
    PledgedGift,
    Contribution,
    ExpectedIncome,
    LearnedRule,
    AsBefore,
}
