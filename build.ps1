$ErrorActionPreference = 'Stop'
Push-Location $PSScriptRoot
try { dotnet run --project src/OpenCx.Build -- @args } finally { Pop-Location }
exit $LASTEXITCODE
