@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Orgsmith workbench with the Java 17 or newer of JAVA_HOME, or else of the PATH.
rem Arguments go to Eclipse: -data FOLDER (where projects live), -nl zh (Chinese), -nl en (English), ...
setlocal
set "javaw=javaw.exe"
if defined JAVA_HOME set "javaw=%JAVA_HOME%\bin\javaw.exe"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
where /q "%javaw%" 2>nul || if not exist "%javaw%" (
  echo orgsmith-workbench: Java 17 or newer is needed. Install it or set JAVA_HOME. 1>&2
  exit /b 2
)
start "" "%javaw%" -Xms128m -Xmx1g -Dfile.encoding=UTF-8 -jar "%launcher%" %*
