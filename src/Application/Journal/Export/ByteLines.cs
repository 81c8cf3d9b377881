using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Wijkboek.Application.Journal.Export;

/// <summary>
/// Lines as bytes, ended by LF and nothing else: readers of text also break at CR, and repair what is no UTF-8.
/// </summary>
internal static class ByteLines
{
    public static async IAsyncEnumerable<ByteLine> Read(
        Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(file, new StreamPipeReaderOptions(leaveOpen: true));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return new ByteLine(rest.Slice(0, end).ToArray(), IsEnded: true);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (!rest.IsEmpty)
                    yield return new ByteLine(rest.ToArray(), IsEnded: false);
                break;
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }
}

/// <param name="IsEnded">False for what stands after the last LF: a file that was cut off.</param>
internal readonly record struct ByteLine(byte[] Bytes, bool IsEnded);
