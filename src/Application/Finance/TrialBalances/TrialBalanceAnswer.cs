using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.TrialBalances;

/// <summary>
/// What <c>show trial-balance --format json</c> prints: every account that was used over the period, before a result
/// went where it goes. Cents; debit is positive, and all ends together are zero.
/// </summary>
public sealed record TrialBalanceAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<TrialBalanceAnswer.Account> Accounts)
{
    public sealed record Account(
        string Number, string Name, AccountKind Kind, long BeginCents, long DebitCents, long CreditCents,
        long EndCents);

    public static async Task<Answer> Give(Question question)
    {
        var trial = TrialBalance.Of(await LedgerBook.LedgerBook.Read(question), question.From, question.To);
        var answer = new TrialBalanceAnswer(
            question.Cooperative,
            question.From,
            question.To,
            [
                .. trial.Lines.Select(line => new Account(
                    line.Account.Number, line.Account.Name, line.Account.Kind, line.Begin.Cents, line.Debit.Cents,
                    line.Credit.Cents, line.End.Cents)),
            ]);
        return new Answer(answer, new AnswerTable(
            ["Rekening", "Naam", "Soort", "Begin", "Debet", "Credit", "Eind"],
            [
                .. trial.Lines.Select(line => (IReadOnlyList<object?>)
                [
                    line.Account.Number, line.Account.Name, Sentences.Word(line.Account.Kind), line.Begin, line.Debit,
                    line.Credit, line.End,
                ]),
            ]));
    }
}
