using System.Net;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.DirectDebits;

/// <summary>Contributions collected without script: from the mandate to the file for the bank.</summary>
[Collection(nameof(ActingFixture))]
public sealed class DebitPagesTests(ActingFixture web)
{
    private const string Year = "?jaar=2026";
    private const string Page = $"/geld/incasso{Year}";
    private const string Own = "NL02ABNA0123456789";
    private static readonly LocalDate Today = new(2026, 11, 20);

    [Fact]
    public async Task What_is_ticked_is_collected_in_a_round_and_the_file_is_fetched()
    {
        await Begin();
        var page = WebUtility.HtmlDecode(await web.Get(Page));
        page.ShouldContain("Van 2 leden is samen €\u00A065,00 te incasseren.");
        page.ShouldContain("name=\"kies.proef-1\" value=\"ja\" checked");

        var early = await Send(("op", "25-11-2026"));
        early.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        early.Text.ShouldContain("De leden moeten op tijd weten");
        early.Page.ShouldContain("value=\"25-11-2026\"");
        early.Page.ShouldContain("name=\"kies.proef-1\" value=\"ja\" checked");

        var drawnUp = await Send(("op", "4-12-2026"));
        drawnUp.Status.ShouldBe(HttpStatusCode.SeeOther, drawnUp.Text);
        var round = drawnUp.Location![ActingFixture.Home.Length..].Split('?')[0];
        WebUtility.HtmlDecode(await web.Get($"{round}{Year}&gedaan=opgesteld"))
            .ShouldContain("De incassoronde is opgesteld.");
        (await web.Get(Page)).ShouldContain("Er is nu niets te incasseren.");

        var sent = await web.Send($"{round}{Year}", [], "maak-bestand");
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        WebUtility.HtmlDecode(await web.Get($"{round}{Year}")).ShouldContain("Haal bestand op");
        var file = await web.Get($"{round}/bestand{Year}");
        file.ShouldContain("pain.008.001.08");
        file.ShouldContain("<CtrlSum>65.00</CtrlSum>");
    }

    private Task<ActingFixture.Sent> Send(params (string, string)[] typed) => web.Send(
        Page,
        [
            ("naar", BankAccountId.OfNumber(Own).Value), ("stroom", "proefcontributie"), ("gemeld", "vandaag"),
            ("kies.proef-1", "ja"), ("kies.proef-2", "ja"), .. typed,
        ]);

    private async Task Begin()
    {
        await Do(new AddAccount(new Account("1125", "Incassorekening", AccountKind.Asset, "Liquide middelen")));
        await Do(new ConnectBankAccount(Own, "1125", Today, Money.Zero));
        await Do(new OpenIncomeStream(
            new("proefcontributie"), "Proefcontributie", EarningsCategory.MembershipFees, "Leden", true, "8050",
            new LocalDate(2026, 1, 1)));
        await Do(new IdentifyCreditor("NL69ZZZ123456780000", Today));
        foreach (var (number, euros) in new[] { (1, 25), (2, 40) })
        {
            var member = new MemberId($"proeflid-{number}");
            await Do(new AdmitMember(member, $"Proef {number}", MemberKind.Resident, new LocalDate(2026, 1, 5)));
            await Do(new AgreeContribution(member, 2026, Money.Euro(euros), Today));
            await Do(new SignDebitMandate(
                new($"proef-{number}"), member, new LocalDate(2026, 1, 5), "NL20INGB0001234567", $"P. {number}"));
        }
    }

    private async Task Do(IAct act)
    {
        var installation = await web.Installation();
        var answer = await installation.Acts.Run(
            ActRequest.For(WebFixture.Cooperative, Guid.CreateVersion7(), act, "u-proef", "treasurer", ofMachine: true),
            default);
        answer.ShouldBeOfType<ActAnswer.Accepted>($"{act}: {answer}");
    }
}
