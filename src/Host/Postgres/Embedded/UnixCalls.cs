using System.Runtime.InteropServices;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The few system calls that .NET does not offer.</summary>
internal static partial class UnixCalls
{
    public const int Interrupt = 2;

    public static bool IsRoot => !OperatingSystem.IsWindows() && EffectiveUserId() == 0;

    public static void GiveTo(ServerAccount account, string path)
    {
        if (ChangeOwner(path, account.UserId, account.GroupId) != 0)
        {
            throw new IOException($"chown {path}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    public static void Send(int signal, int processId) => _ = SendSignal(processId, signal);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUserId();

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int processId, int signal);
}
