using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Payments;

/// <summary>The form in which payments are ticked, and what is asked by it.</summary>
internal static class PaymentForm
{
    public const string Account = "van";
    public const string ExecuteOn = "op";

    /// <summary>How the fields begin that hold a part of what is open.</summary>
    public const string Part = "bedrag.";

    private const string Chosen = "kies.";
    private const string Name = "naam.";
    private const string Number = "iban.";
    private const string Text = "tekst.";

    // The names of claims, bills and people hold no full stop.
    private const char Between = '.';

    /// <summary>The name of the tick of something that can be paid.</summary>
    public static string TickOf(Payable one) => Chosen + KeyOf(one);

    public static string NameOf(Payable one) => Name + KeyOf(one);

    public static string IbanOf(Payable one) => Number + KeyOf(one);

    /// <summary>The name of what the payee reads with the money.</summary>
    public static string TextOf(Payable one) => Text + KeyOf(one);

    /// <summary>The name of what is paid of a bill now; empty is all that is open.</summary>
    public static string PartOf(Payable one) => Part + KeyOf(one);

    /// <summary>With all ticked of which it is known where the money goes.</summary>
    public static TypedForm Start(Visit visit, IReadOnlyList<Payable> toPay) => TypedForm.Empty
        .With((ExecuteOn, Dutch.Date(visit.Today)))
        .With(toPay.Where(one => one.Iban is not null).Select(one => (TickOf(one), "ja")));

    /// <summary>Whoever fills in where the money goes means it to go there.</summary>
    public static bool IsChosen(FormState form, Payable one) =>
        form.Of(TickOf(one)).Length > 0 || form.Of(IbanOf(one)).Trim().Length > 0;

    /// <summary>First where people newly want to be paid, then the batch; each under a request of its own.</summary>
    public static (FormState Form, IReadOnlyList<(IAct Act, Guid Request)> Acts) Read(FormState form, LocalDate today)
    {
        var day = TypedDate.Read(form.Of(ExecuteOn), today);
        if (day.Wrong is { } wrong)
            return (form.Refused(ExecuteOn, wrong), []);
        var keys = Keys(form, Chosen).Union(Keys(form, Number)).Order(StringComparer.Ordinal).ToList();
        foreach (var field in keys.Select(key => Part + key))
        {
            if (Amount(form, field).Wrong is { } unclear)
                form = form.Refused(field, unclear);
        }

        var lines = keys
            .Select(key => Line(key, form))
            .ToList();
        var batch = new DrawUpPaymentBatch(
            new PaymentBatchId($"betaling-{form.Request.ToString("N")[..10]}"), new BankAccountId(form.Of(Account)),
            day.Value, today, lines);
        return (form,
        [
            .. lines.Where(line => line is { Payee: not null, Iban: not null, Name: not null })
                .Select(line => ((IAct)new RecordPayeeAccount(line.Payee!.Value, line.Iban!, line.Name!, today),
                    form.RequestFor(line.Payee.Value.Value))),
            (batch, form.Request),
        ]);
    }

    private static IEnumerable<string> Keys(FormState form, string field) => form.Typed.Values
        .Where(one => one.Key.StartsWith(field, StringComparison.Ordinal) && one.Value.Trim().Length > 0)
        .Select(one => one.Key[field.Length..]);

    private static PaymentRequest Line(string key, FormState form)
    {
        var parts = key.Split(Between);
        var year = int.TryParse(parts.ElementAtOrDefault(2), out var typed) ? typed : (int?)null;
        var (name, iban) = (Typed(form.Of(Name + key)), Typed(form.Of(Number + key)));
        var text = Typed(form.Of(Text + key));
        var payee = parts.ElementAtOrDefault(3) is { Length: > 0 } person ? new MemberId(person) : (MemberId?)null;
        return parts[0] == "v"
            ? new PaymentRequest(
                Claim: parts.ElementAtOrDefault(1), Year: year, Payee: payee, Name: iban is null ? null : name,
                Iban: iban, Remittance: text)
            : new PaymentRequest(
                Bill: new EntryId(parts.ElementAtOrDefault(1) ?? ""), Year: year, Payee: payee,
                Amount: Amount(form, Part + key).Value, Name: name, Iban: iban, Remittance: text);
    }

    private static Typed<Money?> Amount(FormState form, string field)
    {
        if (form.Of(field).Trim().Length == 0)
            return new Typed<Money?>(null, null);
        var typed = TypedAmount.Read(form.Of(field));
        return new Typed<Money?>(typed.Value, typed.Wrong);
    }

    private static string KeyOf(Payable one) => one.Claim is { } claim
        ? string.Join(Between, "v", claim, one.Year, one.Payee)
        : string.Join(Between, "f", one.Bill, one.Year, one.Payee);

    private static Personal<string>? Typed(string text) =>
        text.Trim() is { Length: > 0 } said ? Personal.Of(said) : null;
}
