using System.Security.Cryptography;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The generated password of the cluster's own account, in a file that only we can read.</summary>
internal static class ClusterPassword
{
    private const int Bytes = 24;

    public static string Read(ClusterFolder folder)
    {
        try
        {
            return File.ReadAllText(folder.PasswordFile).Trim();
        }
        catch (FileNotFoundException absent)
        {
            throw new ClusterProblem(
                $"Het wachtwoord van de gegevens ontbreekt: {folder.PasswordFile}. "
                + "Zet dat bestand terug uit de reservekopie.",
                absent);
        }
    }

    /// <summary>Reads it, or makes it when there is no cluster yet that would know another.</summary>
    public static string ReadOrCreate(ClusterFolder folder)
    {
        if (!File.Exists(folder.PasswordFile) && !folder.HasData)
        {
            var unfinished = folder.PasswordFile + ".new";
            File.Delete(unfinished);
            Write(unfinished, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));
            File.Move(unfinished, folder.PasswordFile);
        }

        return Read(folder);
    }

    public static void Write(string path, string password)
    {
        using var writer = new StreamWriter(
            path, PrivateFile.Options(FileMode.CreateNew, FileAccess.Write, FileShare.Read));
        writer.WriteLine(password);
        writer.Flush();
        ((FileStream)writer.BaseStream).Flush(flushToDisk: true);
    }
}
