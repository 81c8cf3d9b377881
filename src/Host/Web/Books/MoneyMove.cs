namespace Wijkboek.Host.Web.Books;

/// <summary>What happens to the money, in the simple form.</summary>
public enum MoneyMove
{
    Out,
    In,
    Between,
}
