// Programs get our own input and output, so that what they show looks as if they had been started by hand.
int Run(string program, params string[] arguments)
{
    // Ctrl+C reaches the program too; we wait for it to end in its own way.
    ConsoleCancelEventHandler wait = (_, cancel) => cancel.Cancel = true;
    Console.CancelKeyPress += wait;
    try
    {
        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(program, arguments))!;
        using var termination = PassOn(System.Runtime.InteropServices.PosixSignal.SIGTERM, process);
        process.WaitForExit();
        return process.ExitCode;
    }
    finally
    {
        Console.CancelKeyPress -= wait;
    }
}

IDisposable PassOn(System.Runtime.InteropServices.PosixSignal signal, System.Diagnostics.Process process) =>
    System.Runtime.InteropServices.PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        System.Diagnostics.Process.Start("kill", ["-TERM", process.Id.ToString()])?.WaitForExit();
    });

void RunOrStop(string program, params string[] arguments)
{
    Console.WriteLine($"> {program} {string.Join(' ', arguments)}");
    var code = Run(program, arguments);
    if (code != 0)
    {
        System.Environment.Exit(code);
    }
}
