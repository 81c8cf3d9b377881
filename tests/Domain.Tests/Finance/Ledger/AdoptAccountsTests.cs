using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class AdoptAccountsTests
{
    private static readonly LedgerYear Open = Fold.Of<LedgerYear>(Example.Opened());
    private static readonly LedgerYear Closed =
        Open.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 11), Money.Zero, []));

    private static readonly AdoptAccounts Act =
        new(2025, new LocalDate(2026, 5, 20), AdoptingBody.GeneralMeeting, " 2026-03 ");

    private static Decision Decide(AdoptAccounts act, LedgerYear? year = null, Cooperative? cooperative = null) =>
        AdoptAccounts.Decide(act, year ?? Closed, cooperative ?? Example.Cooperative);

    private static Cooperative Foundation(bool supervisoryBoard) => Fold.Of<Cooperative>(
        Example.Founded with { LegalForm = LegalForm.Foundation },
        new GoverningModelAdopted(
            GeneralMeeting.None, BoardModel.Joint, supervisoryBoard, WorkOrganisation.Teams,
            new LocalDate(2019, 12, 1)));

    [Fact]
    public void The_members_adopt_the_accounts_of_a_closed_year() => Decide(Act).ShouldRecord<AccountsAdopted>()
        .ShouldBe(new AccountsAdopted(2025, new LocalDate(2026, 5, 20), AdoptingBody.GeneralMeeting, "2026-03"));

    [Fact]
    public void The_same_adoption_again_changes_nothing_and_another_is_refused()
    {
        var adopted = Closed.After(Decide(Act));
        Decide(Act, adopted).ShouldBeNothing();
        Decide(Act with { Resolution = "2026-04" }, adopted).ShouldBeRefused("ledger.already_adopted");
    }

    [Fact]
    public void The_year_has_ended_and_was_closed_first()
    {
        Decide(Act, LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Act with { AdoptedOn = new LocalDate(2025, 12, 31) }).ShouldBeRefused("ledger.adopted_too_early");
        Decide(Act, Open).ShouldBeRefused("ledger.year_not_closed");
    }

    [Fact]
    public void It_names_its_resolution()
    {
        Decide(Act with { Resolution = " " }).ShouldBeRefused("ledger.resolution_missing");
        Decide(Act with { Resolution = new string('x', 101) }).ShouldBeRefused("ledger.resolution_missing");
    }

    [Fact]
    public void Where_there_are_members_nobody_else_adopts()
    {
        Decide(Act with { By = AdoptingBody.Board }).ShouldBeRefused("ledger.members_adopt");
        Decide(Act with { By = AdoptingBody.SupervisoryBoard }).ShouldBeRefused("ledger.members_adopt");
    }

    [Fact]
    public void A_foundation_has_no_members_to_adopt()
    {
        Decide(Act, cooperative: Foundation(true)).ShouldBeRefused("ledger.has_no_members");
        var board = Act with { By = AdoptingBody.Board };
        Decide(board, cooperative: Foundation(false)).ShouldRecord<AccountsAdopted>();
        var supervisors = Act with { By = AdoptingBody.SupervisoryBoard };
        Decide(supervisors, cooperative: Foundation(true)).ShouldRecord<AccountsAdopted>();
        Decide(supervisors, cooperative: Foundation(false)).ShouldBeRefused("ledger.no_supervisory_board");
    }
}
