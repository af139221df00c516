// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** This process, as others are to know whom they wait for. */
public final class Here {
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

    private Here() {}

    /** A person, with the computer and the process in which they work: {@code zhang@lab-pc, pid 4711}. */
    public static String of(String who) {
        String host = host();
        return who + (host.isEmpty() ? "" : "@" + host) + ", pid " + pid();
    }

    static long pid() {
        return ProcessHandle.current().pid();
    }

    /** Empty where the system does not say: to ask the network for it may take seconds. */
    static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System.getenv()::get)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(Here::onLinux);
    }

    private static String onLinux() {
        try {
            return Files.isReadable(LINUX) ? Files.readString(LINUX).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
