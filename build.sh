#!/usr/bin/env bash
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1; cd "$(dirname "$0")"
dotnet tool restore > /dev/null && exec dotnet cake --verbosity=quiet --target="${1:-help}" -- "${@:2}"
