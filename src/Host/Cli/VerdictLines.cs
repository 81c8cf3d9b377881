using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary>Says what a check found: what holds on stdout, what fails on stderr.</summary>
internal static class VerdictLines
{
    /// <returns>Whether neither verdict is no.</returns>
    public static async Task<bool> Say(string tenant, JournalVerdict verdict)
    {
        var isIntact = await SayIntact(tenant, verdict.Intact);
        return await Complete(tenant, verdict.Complete) && isIntact;
    }

    /// <summary>Signatures say who made a checkpoint; whether the journal agrees with it is told apart.</summary>
    /// <returns>Whether none of them was changed after it was signed.</returns>
    public static async Task<bool> SaySignatures(
        IReadOnlyList<Checkpoint> given, IReadOnlyList<Checkpoint> keptWithIt, IReadOnlyList<byte[]> keys)
    {
        foreach (var checkpoint in given)
        {
            switch (SigningKey.IsSignedBy(checkpoint, keys))
            {
                case true:
                    Console.WriteLine(Sentences.Say(
                        "audit.checkpoint.signed", ("position", checkpoint.Position),
                        ("key", InGroups(checkpoint.Key))));
                    break;
                case null:
                    Console.WriteLine(Sentences.Say(
                        "audit.checkpoint.key_unknown", ("position", checkpoint.Position),
                        ("key", InGroups(checkpoint.Key))));
                    break;
            }
        }

        var forged = given.Concat(keptWithIt).Where(one => SigningKey.IsSignedBy(one, keys) == false).ToList();
        foreach (var checkpoint in forged)
        {
            await Console.Error.WriteLineAsync(
                Sentences.Say("audit.checkpoint.forged", ("position", checkpoint.Position)));
        }

        return forged.Count == 0;
    }

    // As on the last page of a report, so that two people can read it to each other.
    public static string InGroups(string hash) => string.Join(' ', hash.Chunk(4).Select(group => new string(group)));

    public static async Task<bool> SayIntact(string tenant, IntactVerdict verdict)
    {
        if (verdict is IntactVerdict.No broken)
        {
            await Console.Error.WriteLineAsync(Sentences.Say(
                "audit.broken", ("coop", tenant), ("position", broken.Position), ("detail", broken.Detail),
                ("check", Sentences.Word(broken.Check))));
            return false;
        }

        var head = ((IntactVerdict.Yes)verdict).Head;
        Console.WriteLine(Sentences.Say(
            "audit.intact", ("coop", tenant), ("position", head.Position), ("hash", InGroups(head.Hash))));
        return true;
    }

    private static async Task<bool> Complete(string tenant, CompleteVerdict verdict)
    {
        if (verdict is CompleteVerdict.No missing)
        {
            await Console.Error.WriteLineAsync(missing.LastHolding is { } last
                ? Sentences.Say(
                    "audit.incomplete_between", ("coop", tenant), ("last", last), ("first", missing.FirstFailing))
                : Sentences.Say("audit.incomplete", ("coop", tenant), ("first", missing.FirstFailing)));
            return false;
        }

        Console.WriteLine(verdict is CompleteVerdict.UpTo complete
            ? Sentences.Say("audit.complete", ("position", complete.Position))
            : Sentences.Say("audit.completeness_unknown"));
        return true;
    }
}
