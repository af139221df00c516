// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file with a password as its only line, which nobody but its owner may read. */
public final class PasswordFile {
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PasswordFile() {}

    /**
     * The password. Whether others may read the file is judged where the file system has POSIX permissions.
     *
     * @throws DatabaseProblem when it cannot be read, others may read it, or it does not hold exactly one line
     */
    public static String read(Path file) {
        try {
            check(file);
            var lines = Files.readAllLines(file);
            if (lines.size() != 1 || lines.get(0).isEmpty()) {
                throw new DatabaseProblem("password.file.lines", file);
            }
            return lines.get(0);
        } catch (IOException e) {
            throw new DatabaseProblem("password.file.unreadable", file);
        }
    }

    private static void check(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        if (!OWNER.containsAll(permissions)) {
            throw new DatabaseProblem("password.file.open", file, PosixFilePermissions.toString(permissions));
        }
    }
}
