using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Does what somebody decided about transactions, one after another; a refusal stops only its own.</summary>
public sealed class BankBooking(ActRunner acts)
{
    /// <param name="cooperative">Whose bank it is.</param>
    /// <param name="actor">Who decided.</param>
    /// <param name="role">As what.</param>
    /// <param name="form">Sent twice under the same id, everything happens once.</param>
    /// <param name="choices">What was decided.</param>
    /// <param name="cancellation">Stops between acts.</param>
    /// <returns>For each choice why it could not be done; null when it was.</returns>
    public async Task<IReadOnlyList<(BankChoice Choice, Refusal? Refusal)>> Run(
        string cooperative, string actor, string role, Guid form, IReadOnlyList<BankChoice> choices,
        CancellationToken cancellation)
    {
        var done = new List<(BankChoice, Refusal?)>();
        foreach (var choice in choices)
        {
            Refusal? refusal = null;
            foreach (var (step, act) in choice.Acts.Index())
            {
                var answer = await acts.Run(
                    ActRequest.For(
                        cooperative, ActRequest.IdOf($"{form}/{choice.Key}/{step}"), act, actor, role),
                    cancellation);
                refusal = (answer as ActAnswer.Refused)?.Reason;
                if (refusal is not null)
                    break;
            }

            done.Add((choice, refusal));
        }

        return done;
    }
}

/// <param name="Key">Tells the transaction from all others.</param>
/// <param name="Acts">In this order.</param>
/// <param name="Field">Where in the form it was decided.</param>
/// <param name="Books">Whether the transaction is then booked, and not only looked at.</param>
/// <param name="TakesUp">What no other transaction can be for as well.</param>
public sealed record BankChoice(
    string Key, IReadOnlyList<IAct> Acts, string Field, bool Books = true, string? TakesUp = null);
