// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.cli.Paint;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Stop;
import io.orgsmith.cli.Terminal;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.lab.LabDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final DatabaseOptions NONE = new DatabaseOptions();

    @TempDir
    Path folder;

    private Labs labs;

    @BeforeEach
    void open() {
        labs = labs(Map.of());
    }

    private LabDatabase own() {
        return new LabDatabase(folder);
    }

    private Labs labs(Map<String, String> environment) {
        var silent = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
        var terminal = new Terminal(null, silent, silent, environment, folder, false);
        return new Labs(new Session(terminal, Locale.ENGLISH, new Paint(false), false));
    }

    @Test
    void theProjectsOwnLabIsMadeWhenSomethingIsToBeChanged() {
        assertThat(labs.isMissing(NONE, own())).isTrue();
        var lab = labs.forChange(NONE, own(), "12.2", NOW);
        assertThat(lab.embedded()).isTrue();
        assertThat(lab.release()).isEqualTo("12.2");
        assertThat(labs.isMissing(NONE, own())).isFalse();
    }

    @Test
    void butNotWhenItIsOnlyRead() {
        assertThatThrownBy(() -> labs.forReading(NONE, own(), "12.2"))
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.key())
                        .isEqualTo("lab.missing.own"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatIsNamedIsNobodysOwn() {
        labs.create(NONE, own(), "12.2", NOW);
        var url = "jdbc:h2:file:" + folder.resolve(".orgsmith/lab");
        var named = labs(Map.of("ORGSMITH_DB_USER", "ORGSMITH")).forChange(NONE.at(url), own(), "12.2", NOW);
        assertThat(named.embedded()).isFalse();
        assertThat(labs.isMissing(NONE.at(url), new LabDatabase(folder.resolve("elsewhere"))))
                .isFalse();
    }

    @Test
    void aLabOfAnotherReleaseIsRefused() {
        labs.create(NONE, own(), "12.1", NOW);
        assertThatThrownBy(() -> labs.forReading(NONE, own(), "12.2"))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.text().in(Locale.ENGLISH))
                                .endsWith("lab.mv.db was made for release 12.1, the project is for 12.2"));
    }

    @Test
    void aFreshSystemIsWhatANewLabHolds() {
        labs.create(NONE, own(), "12.2", NOW);
        assertThat(labs.forReading(NONE, own(), "12.2").state(NOW)).isEqualTo(Labs.fresh("12.2", NOW));
    }
}
