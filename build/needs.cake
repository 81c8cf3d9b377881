// What the program and its tests need of the machine: a Debian package, and a file that shows it is there.
record Need(string Package, string Proof);

Need[] NeedsOfTheProgram =
[
    new("postgresql", "/usr/lib/postgresql/*/bin/initdb"),
    new("fonts-lato", "/usr/share/fonts/truetype/lato/*.ttf"),
    new("fonts-sil-gentium-basic", "/usr/share/fonts/truetype/gentium-basic/*.ttf"),
];

Need[] NeedsOfTheTests =
[
    new("chromium", "/usr/bin/chromium"),
    new("poppler-utils", "/usr/bin/pdftotext"),
    new("qpdf", "/usr/bin/qpdf"),
    new("python3", "/usr/bin/python3"),
];

void Require(Need[] needs)
{
    if (!System.IO.File.Exists("/etc/debian_version"))
    {
        Console.WriteLine(
            "This machine is not Debian, so nothing is installed for you. Needed: PostgreSQL 15 or newer (initdb and "
            + "postgres); better with the fonts Lato and Gentium Book Basic; for tests also Chromium, poppler-utils, "
            + "qpdf and Python 3.");
        return;
    }

    string[] missing = [.. needs.Where(need => GetFiles(need.Proof).Count == 0).Select(need => need.Package)];
    if (missing.Length == 0)
    {
        return;
    }

    if (System.Environment.UserName != "root")
    {
        Console.Error.WriteLine("Some packages are missing. Type this once, then try again:");
        Console.Error.WriteLine($"  sudo apt-get install {string.Join(' ', missing)}");
        System.Environment.Exit(1);
    }

    Install(missing);
}

void Install(string[] packages)
{
    Console.WriteLine($"Installing what is missing: {string.Join(", ", packages)}");
    KeepDebianFromStartingAServer();
    System.Environment.SetEnvironmentVariable("DEBIAN_FRONTEND", "noninteractive");
    System.Environment.SetEnvironmentVariable("UCF_FORCE_CONFFOLD", "1");
    string[] install = ["install", "--yes", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold"];
    // The package lists of a fresh machine are absent, or name versions that are gone: fetched at most once.
    var listed = GetFiles("/var/lib/apt/lists/*_Packages*").Count > 0;
    if (!listed || Run("apt-get", [.. install, "--quiet=2", .. packages]) != 0)
    {
        RunOrStop("apt-get", ["update", "--quiet=2"]);
        RunOrStop("apt-get", [.. install, "--quiet=2", .. packages]);
    }
}

// Debian's package makes and starts a cluster of its own, on the usual port; Wijkboek brings its own. A machine that
// already has settings for this keeps them.
void KeepDebianFromStartingAServer()
{
    const string Settings = "/etc/postgresql-common/createcluster.conf";
    if (!System.IO.File.Exists(Settings))
    {
        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Settings)!);
        System.IO.File.WriteAllText(Settings, "create_main_cluster = false\n");
        Console.WriteLine($"Wrote {Settings}, so that Debian starts no PostgreSQL server of its own.");
    }
}
