// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver that the user brings. */
class JarDriversTest {
    private static final Map<String, String> USER = Map.of("ORGSMITH_DB_USER", "me", "ORGSMITH_DB_PASSWORD", "pw");

    @TempDir
    private Path folder;

    @Test
    void aDatabaseIsReachedWithTheDriverOfAJar() throws Exception {
        var drivers = JarDrivers.load(List.of(DriverJar.in(folder, "brought.BroughtDriver")));
        var address = DatabaseAddress.of("jdbc:brought:x", USER, drivers, Passwords.NONE);

        try (var connection = address.open()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:x");
        }
    }

    @Test
    void builtInDriversStayReachable() throws Exception {
        var drivers = JarDrivers.load(List.of(DriverJar.in(folder, "brought.BroughtDriver")));

        try (var connection = DatabaseAddress.of("jdbc:h2:mem:y", USER, drivers, Passwords.NONE)
                .open()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aUrlThatNoDriverTakesNamesTheOption() {
        var address = DatabaseAddress.of("jdbc:oracle:thin:@prod", USER, Drivers.BUILT_IN, Passwords.NONE);

        assertThat(problem(address::open)).contains("jdbc:oracle:thin:@prod", "--driver", "ORGSMITH_DRIVER", "ojdbc11");
    }

    @Test
    void aJarWithoutADriverIsRefused() throws Exception {
        var jar = DriverJar.in(folder, null);

        assertThat(problem(() -> JarDrivers.load(List.of(jar)))).contains("no JDBC driver in", "brought.jar");
    }

    @Test
    void aDriverThatCannotBeLoadedIsRefused() throws Exception {
        var jar = DriverJar.in(folder, "brought.Missing");

        assertThat(problem(() -> JarDrivers.load(List.of(jar)))).contains("cannot be loaded", "brought.Missing");
    }

    @Test
    void whatIsNoJarIsRefused() throws Exception {
        var text = Files.writeString(folder.resolve("x.jar"), "no jar");

        assertThat(problem(() -> JarDrivers.load(List.of(text)))).contains("cannot be read as a jar");
        assertThat(problem(() -> JarDrivers.load(List.of(folder.resolve("none.jar")))))
                .contains("no driver jar");
    }

    @Test
    void theEnvironmentNamesJarsAsAClassPathDoes() {
        assertThat(JarDrivers.named(Map.of("ORGSMITH_DRIVER", "a.jar" + File.pathSeparator + "b.jar")))
                .containsExactly(Path.of("a.jar"), Path.of("b.jar"));
        assertThat(JarDrivers.named(Map.of())).isEmpty();
    }

    private static String problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(DatabaseProblem.class, work).message(Locale.ENGLISH);
    }
}
