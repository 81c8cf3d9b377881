using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Host.Web.Forms;

namespace Wijkboek.Host.Web.Payroll;

/// <summary>What was said in the form of how a file is read.</summary>
internal static class PayrollForm
{
    public const string Known = "leeswijze";
    public const string New = "nieuw";
    public const string BookedOn = "boekdatum";
    public const string Book = "boek";

    public const string Period = "kolom.maand";
    public const string Code = "kolom.soort";
    public const string CostCentre = "kolom.plaats";
    public const string Debit = "kolom.debet";
    public const string Credit = "kolom.credit";
    public const string Amount = "kolom.bedrag";

    /// <summary>The columns, with what to look for above them.</summary>
    public static readonly IReadOnlyList<(string Field, string Label, string[] Heads)> Columns =
    [
        (Period, "Maand of datum", ["periode", "maand", "datum"]),
        (Code, "Looncode of omschrijving", ["looncode", "code", "grootboek", "omschrijving"]),
        (CostCentre, "Kostenplaats of buurtbaan", ["kostenplaats", "buurtbaan", "baan", "afdeling", "project"]),
        (Debit, "Debet", ["debet", "debit"]),
        (Credit, "Credit", ["credit"]),
        (Amount, "Bedrag in één kolom", ["bedrag", "amount"]),
    ];

    public static string CodeField(int at) => $"soort.{at}";

    public static string AccountField(int at) => $"rekening.{at}";

    public static string CentreField(int at) => $"plek.{at}";

    public static string JobField(int at) => $"baan.{at}";

    /// <summary>Whether it was asked what things are, and this is one of them.</summary>
    public static bool IsAnswer(string field) =>
        field.StartsWith("soort.", StringComparison.Ordinal) || field.StartsWith("plek.", StringComparison.Ordinal);

    /// <summary>The name of how it is read: one that is known, or a new one.</summary>
    public static string NameOf(FormState form) =>
        form.Of(Known).Trim() is { Length: > 0 } known ? known : form.Of(New).Trim();

    /// <summary>What was chosen, else what is known, else null: somebody has to choose.</summary>
    public static PayrollColumns? ColumnsOf(FormState form, PayrollFile file, PayrollMapped? mapping)
    {
        if (Said(form, Period) is { } period && Said(form, Code) is { } code)
            return new PayrollColumns(
                period, code, Said(form, CostCentre), Said(form, Debit), Said(form, Credit), Said(form, Amount));
        return mapping is { Columns: var known } && known.Used.All(file.Columns.Contains) ? known : null;
    }

    /// <summary>With the columns filled in that have a name to know them by.</summary>
    public static FormState WithGuesses(FormState form, PayrollFile file)
    {
        if (Columns.Any(column => Said(form, column.Field) is not null))
            return form;
        var choices = ChoicesOf(file);
        var guesses = Columns
            .Select(column => (column.Field, Head: column.Heads
                .Select(word => choices.FirstOrDefault(head =>
                    head.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(head => head is not null)))
            .Where(guess => guess.Head is not null).ToList();
        var hasSides = guesses.Exists(guess => guess.Field == Debit);
        return form with
        {
            Typed = form.Typed.With(guesses.Where(guess => guess.Field != Amount || !hasSides)
                .Select(guess => (guess.Field, guess.Head!))),
        };
    }

    /// <summary>What a column can be; those that name people are not offered.</summary>
    public static IReadOnlyList<string> ChoicesOf(PayrollFile file) =>
        [.. file.Columns.Where(head => head.Length > 0 && !MapPayroll.NamesPerson(head)).Distinct()];

    /// <summary>What is known, and what was said beside it.</summary>
    public static MapPayroll Mapping(FormState form, PayrollColumns columns, PayrollMapped? known)
    {
        var codes = Pairs(form, CodeField, AccountField)
            .Where(said => known?.Codes.All(one => one.Code != said.Thing) ?? true)
            .Select(said => new PayrollCode(said.Thing, said.Choice));
        var jobs = Pairs(form, CentreField, JobField)
            .Where(said => known?.Jobs.All(one => one.CostCentre != said.Thing) ?? true)
            .Select(said => new PayrollJob(said.Thing, new JobId(said.Choice)));
        return new MapPayroll(
            NameOf(form), columns, [.. known?.Codes ?? [], .. codes], [.. known?.Jobs ?? [], .. jobs]);
    }

    /// <summary>What a field is called where it is said what is wrong with it.</summary>
    public static string LabelOf(string field, PayrollReading reading) =>
        Columns.FirstOrDefault(column => column.Field == field) is { Label: { } label } ? label
        : reading.Codes.Index().FirstOrDefault(code => AccountField(code.Index) == field) is { Item: { } code }
            ? $"Rekening voor {code}"
        : reading.Centres.Index().FirstOrDefault(one => JobField(one.Index) == field) is { Item: { } centre }
            ? $"Buurtbaan voor {centre}"
        : field;

    private static IEnumerable<(string Thing, string Choice)> Pairs(
        FormState form, Func<int, string> thing, Func<int, string> choice) => Enumerable
        .Range(0, form.Typed.Values.Count).TakeWhile(at => form.Typed.Values.ContainsKey(thing(at)))
        .Select(at => (form.Of(thing(at)), form.Of(choice(at)).Trim()))
        .Where(said => said.Item2.Length > 0);

    private static string? Said(FormState form, string field) =>
        form.Of(field) is { Length: > 0 } said ? said : null;
}
