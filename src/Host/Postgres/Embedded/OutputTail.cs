namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The last lines that a program printed: enough to explain a failure, never growing.</summary>
internal sealed class OutputTail
{
    private const int Kept = 30;
    private readonly Queue<string> lines = new();

    public void Add(string? line)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept)
            {
                lines.Dequeue();
            }
        }
    }

    public override string ToString()
    {
        lock (lines)
        {
            return string.Join('\n', lines);
        }
    }
}
