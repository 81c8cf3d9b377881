using System.Globalization;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Parts;

/// <summary>How full something is, the fullest last.</summary>
public enum MeterState
{
    Within,
    Near,
    Over,
}

internal static class Meters
{
    // The bar goes on beyond the limit, so that what is too much shows.
    public const decimal Scale = 1.15m;

    private const int NearPercent = 90;

    public static string Limit { get; } = Width(1);

    /// <summary>Without a maximum nothing is too much.</summary>
    public static MeterState StateOf(Money used, Money? maximum) => maximum switch
    {
        null => MeterState.Within,
        { } limit when used > limit => MeterState.Over,
        { Cents: var cents } when used.Cents * 100 >= cents * NearPercent => MeterState.Near,
        _ => MeterState.Within,
    };

    /// <param name="share">Of the limit: 1 is just reached.</param>
    public static MeterState StateOf(decimal share) =>
        share > 1 ? MeterState.Over : share * 100 >= NearPercent ? MeterState.Near : MeterState.Within;

    /// <summary>A share of the maximum as the width of the bar.</summary>
    public static string Width(decimal share) =>
        $"{(Math.Clamp(share, 0, Scale) / Scale * 100).ToString("0.##", CultureInfo.InvariantCulture)}%";

    public static decimal Share(Money used, Money maximum) => maximum.IsZero ? 0 : (decimal)used.Cents / maximum.Cents;

    public static string Style(this MeterState state) => state switch
    {
        MeterState.Near => "wb-meter wb-meter--near",
        MeterState.Over => "wb-meter wb-meter--over",
        _ => "wb-meter",
    };

    public static SignState Sign(this MeterState state) => state switch
    {
        MeterState.Near => SignState.Look,
        MeterState.Over => SignState.Over,
        _ => SignState.Fine,
    };
}
