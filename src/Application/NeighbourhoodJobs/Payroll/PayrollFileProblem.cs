using Wijkboek.Domain.Common;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>Stops the reading of a file at the first thing that is wrong; never leaves it.</summary>
internal sealed class PayrollFileProblem(Refusal reason) : Exception(reason.Code)
{
    public Refusal Reason => reason;
}
