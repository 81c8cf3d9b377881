using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal.InMemory;

public sealed class InMemoryAppendTests : AppendContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryConcurrentAppendTests : ConcurrentAppendContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryReadingTests : ReadingContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemorySealingTests : SealingContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryViewsTests : ViewsContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryStoppedViewsTests : StoppedViewsContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryRebuildTests : RebuildContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

public sealed class InMemoryRetiredEventsTests : RetiredEventsContract
{
    protected override Task<JournalUnderTest> Open() => InMemoryJournal.Open();
}

internal static class InMemoryJournal
{
    public static Task<JournalUnderTest> Open()
    {
        var clock = new FixedClock(JournalUnderTest.Start);
        var signal = new JournalSignal();
        return Task.FromResult(new JournalUnderTest(
            new InMemoryEventStore(clock, signal), new InMemoryPersonalKeys(), new InMemoryViewStore(), clock, signal));
    }
}
