// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is there as a whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text in UTF-8 beside the file and moves it into its place. A link is followed: the file that it leads to is
     * replaced, the link stays. Permissions of a file that was there are kept. What is no file, such as a device or a pipe,
     * cannot be replaced and is written to.
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
    }

    /** Writes bytes in the same way. */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (isNoFile(file)) {
            Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return;
        }
        var target = target(file.toAbsolutePath());
        Files.createDirectories(target.getParent());
        var fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        try {
            Files.write(fresh, bytes);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What links lead to, also where nothing is there yet. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? target(file.resolveSibling(Files.readSymbolicLink(file)).normalize())
                : file;
    }

    /** Also of what /dev/stdout leads to, a log perhaps, somebody else holds the end. */
    private static boolean isNoFile(Path file) {
        boolean isDevice = file.toAbsolutePath().startsWith("/dev");
        return Files.exists(file) && (isDevice || !Files.isRegularFile(file));
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        } else {
            view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }
}
