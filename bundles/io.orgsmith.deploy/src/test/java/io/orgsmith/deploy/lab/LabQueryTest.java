// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabQueryTest {
    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void fill() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    @Test
    void aQueryAnswersColumnsAndRows() {
        var table = LabQuery.run(
                lab.address(),
                "SELECT ORGANIZATION_CODE AS CODE, CALENDAR_CODE FROM MTL_PARAMETERS ORDER BY ORGANIZATION_CODE");

        assertThat(table.columns()).containsExactly("CODE", "CALENDAR_CODE");
        assertThat(table.rows()).containsExactly(List.of("B01", ""));
    }

    @Test
    void aWrongQueryIsExplained() {
        assertThatThrownBy(() -> LabQuery.run(lab.address(), "SELECT NAME FROM NOWHERE"))
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .startsWith("The query cannot be run")
                        .contains("NOWHERE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM FND_USER",
                "UPDATE FND_USER SET DESCRIPTION = 'x'",
                "DROP TABLE FND_USER",
                "SELECT 1; DELETE FROM FND_USER",
                "SELECT FILE_WRITE('x', 'written')",
                "CALL CSVWRITE('written', 'SELECT 1')",
                "SHUTDOWN",
                "SELECT * FROM FINAL TABLE (DELETE FROM FND_USER)"
            })
    void aQueryCannotChangeAnything(String sql) {
        var before = lab.state();

        assertThatThrownBy(() -> LabQuery.run(lab.address(), sql)).isInstanceOf(DatabaseProblem.class);

        assertThat(lab.state()).isEqualTo(before);
        assertThat(Path.of("written"))
                .satisfies(file -> assertThat(Files.exists(file)).isFalse());
    }
}
