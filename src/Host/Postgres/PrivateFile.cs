namespace Wijkboek.Host.Postgres;

/// <summary>A file that is made for its owner alone to read, wherever the system knows owners.</summary>
internal static class PrivateFile
{
    public static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
