using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Application.Tests.Journal.Views;

public sealed class ViewMemoriesTests
{
    private readonly ViewMemories memories = new();

    [Fact]
    public void What_was_read_is_kept_until_the_journal_grows()
    {
        var first = Of("oost", 1);
        Of("oost", 1).ShouldBeSameAs(first);
        Of("west", 1).ShouldNotBeSameAs(first);
        Of("oost", 2).ShouldNotBeSameAs(first);
    }

    [Fact]
    public void Of_many_cooperatives_those_that_were_asked_about_last_are_kept()
    {
        var first = Of("wijk-1", 1);
        for (var i = 2; i <= 8; i++)
            Of($"wijk-{i}", 1);
        Of("wijk-1", 1).ShouldBeSameAs(first);
        var second = Of("wijk-2", 1);
        Of("wijk-9", 1);
        Of("wijk-2", 1).ShouldBeSameAs(second);
        Of("wijk-1", 1).ShouldBeSameAs(first);
        Of("wijk-10", 1);
        Of("wijk-3", 1);
        Of("wijk-2", 1).ShouldBeSameAs(second);
    }

    private ViewMemory Of(string tenant, long position) => memories.Of(
        tenant, new JournalHead(position, $"{position:x64}", null), new Dictionary<string, ViewStanding>());
}
