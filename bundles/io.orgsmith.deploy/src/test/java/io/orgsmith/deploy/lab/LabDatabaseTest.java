// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabDatabaseTest {
    @TempDir
    private Path project;

    @Test
    void aNewLabHoldsWhatAFreshEbsHolds() throws SQLException {
        var lab = new LabFixture(project);

        try (var connection = lab.address().open()) {
            var image = ReadBack.image(connection, SchemaReader.r12());
            var rows = new ArrayList<Row>();
            image.schema().tables().forEach(table -> rows.addAll(image.rows(table.name())));
            assertThat(rows).containsExactlyInAnyOrderElementsOf(SeedReader.r12());
            assertThat(LabVersion.check(connection, "")).isEqualTo("12.2");
        }
    }

    @Test
    void theLabIsOneFileInTheProject() throws IOException {
        var lab = new LabDatabase(project);
        assertThat(lab.exists()).isFalse();

        lab.create("12.1", LabFixture.NOW);

        assertThat(lab.exists()).isTrue();
        try (var files = Files.list(project.resolve(".orgsmith"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("lab.mv.db");
        }
    }

    @Test
    void aLabIsNotMadeTwiceButCanBeReset() {
        var fixture = new LabFixture(project);
        fixture.apply(Objects.small());
        var lab = new LabDatabase(project);

        assertProblem("lab.exists.own", () -> lab.create("12.2", LabFixture.NOW));
        lab.reset("12.2", LabFixture.NOW);

        assertThat(fixture.state().get(Objects.GROUP)).isEmpty();
        assertThat(new History(lab.address()).runs()).isEmpty();
    }

    @Test
    void thereIsNoLabForEveryRelease() {
        assertProblem("lab.release", () -> new LabDatabase(project).create("11.0", LabFixture.NOW));
        assertThat(new LabDatabase(project).exists()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Files.writeString(project.resolve(".orgsmith"), "a file where the folder should be", UTF_8);

        assertProblem("lab.no.folder", () -> new LabDatabase(project).create("12.2", LabFixture.NOW));
    }

    private static void assertProblem(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.key())
                .isEqualTo(key));
    }
}
