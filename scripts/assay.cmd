@echo off
rem Starts Assay. From a source checkout it builds the program on first use and when sources are newer.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
for %%I in ("%HOME_DIR%") do set "HOME_DIR=%%~fI"

rem The bundled runtime of a distribution archive wins, then JAVA_HOME, then the PATH.
set "JAVA_EXE="
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA_EXE=%HOME_DIR%\runtime\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%I in (java.exe) do set "JAVA_EXE=%%~$PATH:I"
if not defined JAVA_EXE (
  echo assay: no Java found; install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 2
)

if exist "%HOME_DIR%\lib\" (
  set "APP=%HOME_DIR%"
  goto run
)
set "APP=%HOME_DIR%\analyzer\cli\target\assay"
if not exist "%APP%\.built" goto build
powershell -NoProfile -Command "$b=(Get-Item -Force '%APP%\.built').LastWriteTimeUtc; $n=Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\report-templates','%HOME_DIR%\analyzer\*\pom.xml','%HOME_DIR%\analyzer\*\src\main' | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo assay: the program is not built yet and Maven is missing; install Maven 3.8.1 or newer. 1>&2
  exit /b 2
)
echo assay: building the program ^(once, and again when its sources change^) ... 1>&2
if not exist "%APP%" mkdir "%APP%"
type nul > "%APP%\.building"
pushd "%HOME_DIR%"
call mvn -q -B -ntp -pl analyzer/cli -am package -Dmaven.test.skip=true -DskipErrorProne -Dspotless.check.skip=true -Djacoco.skip=true -Dcyclonedx.skip=true -Denforcer.skip=true 1>&2
set "BUILD_RESULT=%ERRORLEVEL%"
popd
if not "%BUILD_RESULT%"=="0" (
  echo assay: the build failed; the messages above say why. 1>&2
  exit /b 2
)
move /y "%APP%\.building" "%APP%\.built" >nul

:run
rem Cases are decided in a second or two: the optimising compiler would cost more time than it saves.
set "JIT="
if "%~1 %~2"=="access test" set "JIT=-XX:TieredStopAtLevel=1"
"%JAVA_EXE%" %JIT% -XX:+UseParallelGC -XX:NewSize=192m -XX:MaxNewSize=320m -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 %ASSAY_JAVA_OPTS% -cp "%APP%\*;%APP%\lib\*" org.iamassay.cli.Main %*
exit /b %ERRORLEVEL%
