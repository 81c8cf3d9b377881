using System.Collections.Concurrent;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>
/// The thread that starts every child. The signal that ends a child with its parent follows the *thread* that forked
/// (prctl(2), PR_SET_PDEATHSIG), and pool threads come and go; this one lives as long as the program.
/// </summary>
internal static class LaunchingThread
{
    private static readonly BlockingCollection<Action> Work = Begin();

    public static Task<T> Run<T>(Func<T> start)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Work.Add(() =>
        {
            try
            {
                answer.SetResult(start());
            }
            catch (Exception failure)
            {
                answer.SetException(failure);
            }
        });
        return answer.Task;
    }

    private static BlockingCollection<Action> Begin()
    {
        var work = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var start in work.GetConsumingEnumerable())
            {
                start();
            }
        })
        { IsBackground = true, Name = "starts PostgreSQL" }.Start();
        return work;
    }
}
