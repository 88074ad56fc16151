#!/bin/sh
set -eu
cd "$(dirname "$0")"
exec dotnet run --project src/OpenCx.Build -- "$@"
