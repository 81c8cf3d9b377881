using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>
/// Takes a file of a payroll office: each month of it is one act, looked at as a whole before any is booked.
/// </summary>
public sealed class PayrollImport(ActRunner acts, StateLoader states)
{
    private const string Role = "treasurer";

    /// <param name="request">The same id and file again are the same request.</param>
    /// <param name="cooperative">Whose payroll it is.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="file">As it was read.</param>
    /// <param name="mapping">The name of what was said of such files.</param>
    /// <param name="bookedOn">The day of booking; null is the last day of each month.</param>
    /// <param name="isPreview">Shows what would be booked, and books nothing.</param>
    /// <param name="cancellation">Stops between acts.</param>
    public async Task<PayrollImportAnswer> Run(
        Guid request, string cooperative, string actor, PayrollFile file, string mapping, LocalDate? bookedOn,
        bool isPreview, CancellationToken cancellation)
    {
        var (register, _) = await states.Load(cooperative, PayrollRegister.Stream, cancellation);
        if (!register.Mappings.TryGetValue(mapping, out var known))
            return new PayrollImportAnswer.Refused(PayrollRefusals.MappingUnknown(mapping));
        var (months, unread) = file.Months(known.Columns);
        if (unread is not null)
            return new PayrollImportAnswer.Refused(unread);
        var requests = months
            .Select(month => ActRequest.For(
                cooperative, ActRequest.IdOf($"{request}/{month.Month}"),
                new BookPayroll(mapping, month.Month, bookedOn ?? month.BookedOn, file.Sha256, month.Lines), actor,
                Role))
            .ToList();

        // A month that cannot be booked keeps the others of the file out as well.
        var would = new List<EntryPosted>();
        foreach (var one in requests)
        {
            switch (await acts.Preview(one, cancellation))
            {
                case Decision.Refused refused:
                    return new PayrollImportAnswer.Refused(refused.Reason);
                case Decision.Accepted accepted:
                    would.AddRange(accepted.Events.Select(each => each.Event).OfType<EntryPosted>());
                    break;
            }
        }

        foreach (var one in isPreview ? [] : requests)
        {
            if (await acts.Run(one, cancellation) is ActAnswer.Refused refused)
                return new PayrollImportAnswer.Refused(refused.Reason);
        }

        return new PayrollImportAnswer.Completed(months.Count, would);
    }
}

public abstract record PayrollImportAnswer
{
    private PayrollImportAnswer()
    {
    }

    /// <param name="Months">That the file holds.</param>
    /// <param name="Entries">What was booked, or would be; none when all of it was booked before.</param>
    public sealed record Completed(int Months, IReadOnlyList<EntryPosted> Entries) : PayrollImportAnswer;

    public sealed record Refused(Refusal Reason) : PayrollImportAnswer;
}
