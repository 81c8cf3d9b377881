using System.Security.Cryptography;
using System.Text;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Host.Web.Forms;

namespace Wijkboek.Host.Web.Banking;

/// <summary>The form in which transactions are looked through, and what is decided by it.</summary>
internal static class BankForm
{
    public const string Separate = "apart";
    public const string Double = "dubbel";
    private const int ShortestName = 3;
    private const int LengthOfRule = 10;

    /// <summary>Tells a transaction from all others, in the names of fields and of requests.</summary>
    public static string KeyOf(BankAnswer.Transaction one) => $"{one.Account}.{one.Id}";

    public static string TickOf(BankAnswer.Transaction one) => $"boek.{KeyOf(one)}";

    public static string ProposalOf(BankAnswer.Transaction one) => $"voorstel.{KeyOf(one)}";

    public static string TargetOf(BankAnswer.Transaction one) => $"rekening.{KeyOf(one)}";

    public static string ProjectOf(BankAnswer.Transaction one) => $"potje.{KeyOf(one)}";

    public static string VatOf(BankAnswer.Transaction one) => $"btw.{KeyOf(one)}";

    public static string RuleOf(BankAnswer.Transaction one) => $"onthoud.{KeyOf(one)}";

    public static string VerdictOf(BankAnswer.Transaction one) => $"twijfel.{KeyOf(one)}";

    /// <summary>Whether something is decided by filling in this field.</summary>
    public static bool Decides(string field) =>
        field.Split('.')[0] is "boek" or "rekening" or "twijfel";

    /// <summary>With what is certain ticked.</summary>
    public static TypedForm Start(BankReading reading) => TypedForm.Empty.With(reading.Rows
        .Where(one => one.Certainty() == MatchCertainty.Certain).Select(one => (TickOf(one), "ja")));

    /// <summary>A rule goes by the number of the other side, or by a name that is long enough.</summary>
    public static bool CanLearn(BankAnswer.Transaction one) =>
        one.Party.Iban is { } iban ? Iban.IsValid(Iban.Compact(iban)) : one.Party.Name is { Length: >= ShortestName };

    /// <summary>What was decided; the form says what of it cannot be understood.</summary>
    public static (FormState Form, IReadOnlyList<BankChoice> Choices) Read(
        FormState form, BankReading reading, LocalDate today)
    {
        var choices = new List<BankChoice>();
        var takenUp = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in reading.Rows)
        {
            var (choice, wrong) = Decided(form, reading, row, today);
            if (choice is not null && wrong is { } reason)
                form = form.Refused(choice.Field, reason);
            else if (choice is { TakesUp: { } what } && !takenUp.Add(what))
                form = form.Refused(choice.Field, ReviewRefusals.TakenUpTwice);
            else if (choice is not null)
                choices.Add(choice);
        }

        return (form, choices);
    }

    private static (BankChoice? Choice, Refusal? Wrong) Decided(
        FormState form, BankReading reading, BankAnswer.Transaction row, LocalDate today)
    {
        if (row.State == BankTransactionState.Doubtful)
            return (Verdict(form.Of(VerdictOf(row)), row), null);
        if (form.Of(TargetOf(row)).Trim() is { Length: > 0 } typed)
            return Chosen(form, reading, row, typed, today);
        if (form.Of(TickOf(row)).Length == 0)
            return (null, null);
        if (row.Proposals.Count == 0)
            return (new BankChoice(KeyOf(row), [], TargetOf(row)), ReviewRefusals.ProposalMissing);
        var taken = row.Proposals.FirstOrDefault(one => one.Mark() == form.Of(ProposalOf(row)));
        return taken is null
            ? (new BankChoice(KeyOf(row), [], TickOf(row)), ReviewRefusals.ProposalChanged)
            : (new BankChoice(KeyOf(row), [.. taken.Acts.Select(one => (IAct)one.Data)], TickOf(row))
            {
                TakesUp = taken.TakesUp,
            }, null);
    }

    private static (BankChoice, Refusal?) Chosen(
        FormState form, BankReading reading, BankAnswer.Transaction row, string typed, LocalDate today)
    {
        var field = TargetOf(row);
        var picked = TypedPick.Read(typed, reading.Targets);
        if (picked.Wrong is { } wrong)
            return (new BankChoice(KeyOf(row), [], field), wrong);
        var project = form.Of(ProjectOf(row)).Trim() is { Length: > 0 } named
            ? TypedPick.Read(named, reading.Projects) is { Wrong: null } known ? known.Value : named
            : null;
        var target = reading.TargetOf(picked.Value!, project);
        var learns = form.Of(RuleOf(row)).Length > 0 && CanLearn(row);
        if (Enum.TryParse<IncludedVat>(form.Of(VatOf(row)), out var vat) && Enum.IsDefined(vat))
            return (
                new BankChoice(KeyOf(row), [WithVat(row, target, vat)], field),
                learns ? ReviewRefusals.RuleWithoutVat : null);
        IAct match = MatchBankTransaction.Whole(
            new(row.Account), new(row.Id), new Money(row.AmountCents), target);
        return (new BankChoice(KeyOf(row), learns ? [match, Rule(row, target, today)] : [match], field), null);
    }

    // One part that is all of it: dividing is what tells VAT apart.
    private static DivideBankTransaction WithVat(BankAnswer.Transaction row, RuleTarget target, IncludedVat vat) => new(
        new(row.Account), new(row.Id),
        [
            new TransactionPart(
                new Money(Math.Abs(row.AmountCents)), target.IncomeStream is null ? target.Account : null,
                target.IncomeStream, target.Project, Vat: vat),
        ]);

    private static BankChoice? Verdict(string verdict, BankAnswer.Transaction row) => verdict switch
    {
        Separate => new BankChoice(
            KeyOf(row), [new ConfirmBankTransaction(new(row.Account), new(row.Id))], VerdictOf(row), Books: false),
        Double => new BankChoice(
            KeyOf(row),
            [
                new DismissBankTransaction(
                    new(row.Account), new(row.Id), Personal.Of(Sentences.Say("bank.page.dismissed"))),
            ],
            VerdictOf(row),
            Books: false),
        _ => null,
    };

    private static LearnMatchingRule Rule(BankAnswer.Transaction row, RuleTarget target, LocalDate today)
    {
        var direction = row.AmountCents > 0 ? MoneyDirection.In : MoneyDirection.Out;
        var (iban, name) = (row.Party.Iban, row.Party.Iban is null ? row.Party.Name : null);
        return new LearnMatchingRule(
            new MatchingRuleId($"regel-{Named($"{direction} {iban ?? name} {target}")}"),
            new RuleCondition(
                direction,
                iban is null ? null : Personal.Of(iban),
                name is null ? null : Personal.Of(name)),
            target,
            today);
    }

    // The same rule twice has the same name.
    private static string Named(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..LengthOfRule];
}
