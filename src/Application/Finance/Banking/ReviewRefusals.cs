using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Why something that was decided while looking through the bank is not done.</summary>
public static class ReviewRefusals
{
    public static Refusal ProposalChanged { get; } = new("bank.proposal_changed");
    public static Refusal ProposalMissing { get; } = new("bank.proposal_missing");
    public static Refusal TakenUpTwice { get; } = new("bank.taken_up_twice");
    public static Refusal NothingChosen { get; } = new("bank.nothing_chosen");
    public static Refusal RuleWithoutVat { get; } = new("bank.rule_without_vat");
    public static Refusal FileMissing { get; } = new("bank.file_missing");
    public static Refusal FileAgain(string file) => new("bank.file_again", ("file", file));
}
