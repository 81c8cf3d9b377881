using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>Puts together what is collected from members in one go, of the contribution of one year.</summary>
/// <param name="Round">At most 28 characters: the bank sees it.</param>
/// <param name="IncomeStream">That the contributions are income of.</param>
/// <param name="CollectOn">So many days after the announcement as was agreed, or more.</param>
/// <param name="NotifiedOn">When the members are told what is collected and when.</param>
public sealed record DrawUpCollection(
    int Year,
    CollectionId Round,
    BankAccountId Account,
    IncomeStreamId IncomeStream,
    LocalDate CollectOn,
    LocalDate NotifiedOn,
    LocalDate DrawnUpOn,
    IReadOnlyList<CollectionRequest> Lines) : IAct
{
    private const int LongestId = 28;

    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of that year.</param>
    /// <param name="grounds">What else it rests on.</param>
    public static Decision Decide(DrawUpCollection act, Collections collections, CollectionGrounds grounds)
    {
        if (collections.Find(act.Round) is { } before)
            return IsSame(act, before.DrawnUp) ? Decision.Nothing : DebitRefusals.RoundTaken(act.Round);
        if ((Refuses(act, grounds)
            ?? act.Lines.Zip(grounds.Payers, (line, payer) => Refuses(act, line, payer, collections))
                .FirstOrDefault(reason => reason is not null)) is { } refusal)
            return refusal;

        var lines = act.Lines.Zip(grounds.Payers, (line, payer) => (line, payer)).Index()
            .Select(one => LineOf(act, one.Item.line, one.Item.payer, collections, one.Index + 1))
            .ToList();
        return Decision.Record(
        [
            Collections.Stream(act.Year).Record(new CollectionDrawnUp(
                act.Year, act.Round, act.Account, act.IncomeStream, act.CollectOn, act.NotifiedOn, act.DrawnUpOn,
                grounds.Creditor.Identified!.Creditor, lines.Sum(line => line.Amount), lines)),
            .. lines.Select(line => DebitMandate.Stream(line.Mandate, line.Member).Record(new DebitMandateUsed(
                line.Mandate, line.Member, act.Year, act.Round, act.CollectOn, line.Amount))),
        ]);
    }

    private static Refusal? Refuses(DrawUpCollection act, CollectionGrounds grounds)
    {
        if (grounds.Creditor.Identified is not { } creditor)
            return DebitRefusals.CreditorUnknown;
        if (grounds.Accounts.Find(act.Account) is not { } account)
            return BankRefusals.AccountUnknown(act.Account.Value);
        if (!Iban.IsValid(account.Number))
            return PaymentRefusals.AccountWithoutIban(account.Number);
        if (grounds.IncomeStream.Opened is null)
            return IncomeStreamRefusals.Unknown(act.IncomeStream);
        if (act.Round.Value.Length > LongestId)
            return DebitRefusals.RoundIdTooLong(LongestId);
        if (act.Lines.Count == 0)
            return DebitRefusals.NoLines;
        if (act.Lines.Where((line, i) => act.Lines.Take(i).Any(other => other.Mandate == line.Mandate)
                || IsOfSameMember(grounds, i)).FirstOrDefault() is { } twice)
            return DebitRefusals.MandateTwice(twice.Mandate);
        if (act.CollectOn < act.NotifiedOn.PlusDays(creditor.NoticeDays))
            return DebitRefusals.NoticeTooShort(act.NotifiedOn.PlusDays(creditor.NoticeDays));
        return act.CollectOn <= act.DrawnUpOn ? DebitRefusals.CollectedTooEarly(act.DrawnUpOn.PlusDays(1)) : null;
    }

    // Two mandates of one member would each collect the whole contribution.
    private static bool IsOfSameMember(CollectionGrounds grounds, int line) =>
        grounds.Payers[line].Mandate.Given is { Member: var member }
        && grounds.Payers.Take(line).Any(other => other.Mandate.Given?.Member == member);

    private static Refusal? Refuses(
        DrawUpCollection act, CollectionRequest line, CollectionPayer payer, Collections collections)
    {
        if (payer.Mandate.Refuses(line.Mandate, act.CollectOn) is { } refusal)
            return refusal;
        if (payer is not { Iban: not null, Name: not null })
            return DebitRefusals.PayerForgotten(line.Mandate);
        var member = payer.Mandate.Given!.Member;
        var left = payer.Contribution - collections.Of(member);
        var amount = line.Amount ?? left;
        if (amount > left || (line.Amount is null && !left.IsPositive))
            return DebitRefusals.MoreThanAgreed(member, amount, left);
        return amount.IsPositive ? null : DebitRefusals.AmountNotPositive(line.Mandate);
    }

    private static CollectionLine LineOf(
        DrawUpCollection act, CollectionRequest line, CollectionPayer payer, Collections collections, int number)
    {
        var signed = payer.Mandate.Given!;
        var left = payer.Contribution - collections.Of(signed.Member);
        return new CollectionLine(
            number, $"{act.Round}-{number}", line.Mandate, signed.Member, signed.SignedOn, payer.Mandate.Sequence,
            line.Amount ?? left, payer.Name!, payer.Iban!);
    }

    private static bool IsSame(DrawUpCollection act, CollectionDrawnUp before) =>
        (before.Account, before.IncomeStream, before.CollectOn, before.DrawnUpOn)
        == (act.Account, act.IncomeStream, act.CollectOn, act.DrawnUpOn)
        && before.Lines.Select(line => line.Mandate).SequenceEqual(act.Lines.Select(line => line.Mandate))
        && before.Lines.Zip(act.Lines).All(pair => (pair.Second.Amount ?? pair.First.Amount) == pair.First.Amount);
}

/// <param name="Amount">Left out: what the member still owes of the contribution of that year.</param>
public sealed record CollectionRequest(DebitMandateId Mandate, Money? Amount = null);

/// <param name="Payers">Of each line, in their order.</param>
public sealed record CollectionGrounds(
    Creditor Creditor, BankAccountRegister Accounts, IncomeStream IncomeStream,
    IReadOnlyList<CollectionPayer> Payers);

/// <param name="Contribution">What the member agreed to pay in the year of the round; zero when nothing.</param>
/// <param name="Iban">Opened; null when it was forgotten.</param>
/// <param name="Name">Opened; null when it was forgotten.</param>
public sealed record CollectionPayer(DebitMandate Mandate, Money Contribution, string? Iban, string? Name);
