// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordFileTest {
    @TempDir
    private Path folder;

    private Path file(String text, String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), text);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------"})
    void theOnlyLineIsThePassword(String permissions) throws IOException {
        assertThat(PasswordFile.read(file("pass word 密\n", permissions))).isEqualTo("pass word 密");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void aFileOfOthersIsRefusedWithWhatToDo(String permissions) throws IOException {
        var file = file("tiger", permissions);

        assertThat(problem(file)).contains(permissions, "chmod 600").doesNotContain("tiger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "tiger\nlion\n"})
    void anythingButOneLineIsRefused(String text) throws IOException {
        assertThat(problem(file(text, "rw-------"))).contains("one line").doesNotContain("tiger");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(problem(folder.resolve("none"))).contains("cannot be read");
    }

    private static String problem(Path file) {
        return catchThrowableOfType(DatabaseProblem.class, () -> PasswordFile.read(file))
                .message(Locale.ENGLISH);
    }
}
