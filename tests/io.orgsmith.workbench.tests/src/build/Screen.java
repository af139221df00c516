// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the tests of the workbench a screen of their own, so that their keys and clicks go nowhere else, and says in a
 * properties file which one. Real keys go where a window manager leads them, so it gets a small one, too. On Linux that
 * takes a few packages of the system: root gets them installed here; anybody else is told the line to run, and the tests
 * are left out.
 */
class Screen {
    /** Where a test run hangs, the screen shall not stay for ever. */
    private static final String AT_MOST = "45m";

    /** How the window manager behaves. */
    private static Path windows;

    private static String size;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var answer = Path.of(arguments[0]);
        windows = Path.of(arguments[1]);
        size = arguments[2] + "x24";
        Files.createDirectories(answer.getParent());
        boolean linux = System.getProperty("os.name").equals("Linux");
        var missing = linux ? missing() : List.<String>of();
        if (!missing.isEmpty() && System.getProperty("user.name").equals("root") && works("apt-get", "--version")) {
            System.out.println("Installing for the tests of the workbench: " + String.join(" ", missing));
            works("apt-get", "-qq", "update");
            works("sh", "-c", "DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "
                    + String.join(" ", missing));
            missing = missing();
        }
        if (!missing.isEmpty()) {
            System.out.println("LEFT OUT: the tests of the workbench (io.orgsmith.workbench.tests). They need packages of the"
                    + " system; on Debian and Ubuntu run\n\n    sudo apt-get install " + String.join(" ", missing) + "\n");
        }
        Files.writeString(answer, "screen.missing=" + !missing.isEmpty() + "\nscreen.display="
                + (linux && missing.isEmpty() ? start() : "") + "\n");
    }

    private static List<String> missing() throws InterruptedException {
        var missing = new ArrayList<String>();
        if (!works("sh", "-c", "command -v Xvfb")) {
            missing.add("xvfb");
        }
        if (!works("sh", "-c", "command -v jwm")) {
            missing.add("jwm");
        }
        if (!works("sh", "-c", "PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q libgtk-3.so.0")) {
            missing.add("libgtk-3-0");
        }
        if (!works("sh", "-c", "find /usr/lib /usr/lib64 -name '*pixbufloader*svg*' -o -name 'glycin-svg' | grep -q .")) {
            missing.add("librsvg2-common");
        }
        if (!works("sh", "-c", "fc-list :lang=zh | grep -q .")) {
            missing.add("fontconfig");
            missing.add("fonts-noto-cjk");
        }
        missing.addAll(missingForKeys());
        return missing;
    }

    /** Keys are pressed by the desktop half of the JDK, which a headless package leaves out. */
    private static List<String> missingForKeys() throws InterruptedException {
        var desktop = Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so");
        if (!Files.exists(desktop)) {
            return List.of("openjdk-" + Runtime.version().feature() + "-jre");
        }
        return works("sh", "-c", "! ldd '" + desktop + "' | grep -q 'libX.*not found'")
                ? List.of()
                : List.of("libxtst6", "libxi6", "libxrender1", "libxext6");
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** It chooses a number that is free, and ends with the build that asked for it. */
    private static String start() throws IOException {
        var screen = new ProcessBuilder(
                        "timeout", AT_MOST, "Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", size)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var answer = screen.inputReader()) {
            var display = ":" + answer.readLine();
            var manager = silent("jwm", "-display", display, "-f", windows.toString());
            manager.start();
            var build = ProcessHandle.current().parent().orElseThrow();
            silent("sh", "-c", "tail --pid=" + build.pid() + " -f /dev/null; kill " + screen.pid())
                    .start();
            return display;
        }
    }

    private static ProcessBuilder silent(String... command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}
