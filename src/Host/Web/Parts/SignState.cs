namespace Wijkboek.Host.Web.Parts;

/// <summary>A state as people see it: always a shape, a word and a colour.</summary>
public enum SignState
{
    Fine,

    /// <summary>Somebody should look at it.</summary>
    Look,

    /// <summary>Over a line, or refused.</summary>
    Over,

    Neutral,
}

public static class SignStates
{
    /// <summary>The ending of the class name in the stylesheet.</summary>
    public static string Style(this SignState state) => state switch
    {
        SignState.Fine => "positive",
        SignState.Look => "warning",
        SignState.Over => "negative",
        _ => "neutral",
    };
}
