using System.Text;
using Wijkboek.Host.Cli;

Console.OutputEncoding = Encoding.UTF8;
return await CommandLineProgram.Run(args);
