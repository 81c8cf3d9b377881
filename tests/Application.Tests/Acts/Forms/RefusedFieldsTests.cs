using System.Text.Json.Nodes;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Finance;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Acts.Forms;

public sealed class RefusedFieldsTests
{
    private static readonly ActCatalogue Acts = new ActCatalogue().AddFinance().AddAppreciation();

    [Theory]
    [InlineData("ClaimAllowance", "allowance.above_month_maximum", "amount")]
    [InlineData("ReverseEntry", "ledger.reason_missing", "reason")]
    [InlineData("PostEntry", "ledger.period_locked", "date")]
    [InlineData("PayAllowance", "allowance.date_too_early", "paidOn")]
    [InlineData("PostEntry", "ledger.unbalanced", "lines")]
    [InlineData("PayAllowance", "allowance.above_month_maximum", null)]
    [InlineData("PostEntry", "act.too_busy", null)]
    public void A_code_tells_which_field_it_is_about(string act, string code, string? field) =>
        RefusedFields.Of(new Refusal(code), Fields(act), []).ShouldBe(field);

    [Fact]
    public void What_the_refusal_names_tells_which_row()
    {
        var data = new JsonObject
        {
            ["lines"] = new JsonArray(
                new JsonObject { ["account"] = "1100" }, new JsonObject { ["account"] = "9999" }),
        };
        RefusedFields.Of(new Refusal("account.unknown", ("number", "9999")), Fields("PostEntry"), data)
            .ShouldBe("lines[1].account");
    }

    [Theory]
    [InlineData("$.lines[0].account", "lines[0].account")]
    [InlineData("$", null)]
    public void What_is_malformed_is_at_its_path(string path, string? field) =>
        RefusedFields.Of(new Refusal("act.malformed", ("path", path)), Fields("PostEntry"), []).ShouldBe(field);

    private static IReadOnlyList<ActField> Fields(string act) => ActFields.Of(Acts.Find(act)!);
}
