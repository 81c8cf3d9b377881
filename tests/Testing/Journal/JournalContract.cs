using Xunit;

namespace Wijkboek.Testing.Journal;

/// <summary>What every kind of journal must do. Each test gets a journal of its own.</summary>
public abstract class JournalContract : IAsyncLifetime
{
    private JournalUnderTest? journal;

    protected JournalUnderTest Journal => journal ?? throw new InvalidOperationException("The test has not begun.");

    protected abstract Task<JournalUnderTest> Open();

    /// <summary>What each of these tests begins with.</summary>
    protected virtual ValueTask Begin() => ValueTask.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        journal = await Open();
        await Begin();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Journal.DisposeAsync();
    }
}
