namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>Who may still post in what is locked of a year.</summary>
/// <param name="EndedOn">Null while it was not ended early.</param>
public sealed record LockException(LockExceptionGranted Granted, LocalDate? EndedOn)
{
    /// <summary>Whether somebody can use it on a day.</summary>
    public bool Opens(Poster poster) =>
        EndedOn is null && poster.Today <= Granted.Until && poster.Actor.Is(Granted.Person)
        && poster.Actor.Id != Granted.GrantedBy;

    /// <summary>Whether it is of use on a day, to whoever it was given.</summary>
    public bool RunsOn(LocalDate day) => EndedOn is null && day <= Granted.Until;
}

/// <summary>Who posts, and on which day that happens.</summary>
public sealed record Poster(Actor Actor, LocalDate Today);
