$env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = $env:DOTNET_CLI_TELEMETRY_OPTOUT = $env:DOTNET_NOLOGO = 1; Set-Location $PSScriptRoot; $target, $rest = $args
dotnet tool restore | Out-Null; if ($?) { dotnet cake --verbosity=quiet "--target=$($target ?? 'help')" "--" @rest }; exit $LASTEXITCODE
