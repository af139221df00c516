// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when a database is not as it should be. */
class ProblemsTest {
    @TempDir
    private Path project;

    private static void assertProblem(String key, ThrowingCallable call) {
        assertThat(catchThrowableOfType(DatabaseProblem.class, call))
                .extracting(DatabaseProblem::key)
                .isEqualTo(key);
    }

    private static void applyNothing(ConnectionSource source) {
        var order = new ApplyOrder(new Plan("12.2", List.of()), List.of(), "me", "", LabFixture.NOW, Commits.ONCE);
        new Apply(source).run(order, step -> {});
    }

    @Test
    @Timeout(60)
    void aLabThatAnotherProcessHasOpen() throws IOException, InterruptedException {
        var address = new LabFixture(project).address();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LabHolder.class.getName(),
                        project.resolve(".orgsmith/lab").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(holder.getInputStream(), UTF_8))) {
            assertThat(output.readLine()).isEqualTo("open");

            assertProblem("lab.in.use.by", address::open);
            assertProblem("lab.in.use.by", () -> new LabDatabase(project).reset("12.2", LabFixture.NOW));
        } finally {
            holder.getOutputStream().close();
            assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        applyNothing(address);
    }

    @Test
    void noLab() {
        assertProblem("lab.missing.own", () -> new LabDatabase(project).address());
        assertProblem(
                "lab.missing", () -> DatabaseAddress.lab(project.resolve("lab")).open());
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(project.resolve("lab.mv.db"), "no database\n".repeat(1000), UTF_8);

        assertProblem(
                "lab.broken", () -> DatabaseAddress.lab(project.resolve("lab")).open());
    }

    /** What H2 says of it is that a lock could not be had, after 2 s of looking for the row. */
    @Test
    void anIndexThatHasLostRows() {
        var lost = DbException.get(ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1, "PUBLIC.HR_NAMES: 7");
        var said = DbException.get(ErrorCode.LOCK_TIMEOUT_1, lost).getSQLException();

        assertThat(Problems.of(said, "lab").key()).isEqualTo("lab.broken");
        assertThat(Problems.of(
                                DbException.get(ErrorCode.LOCK_TIMEOUT_1, "HR_NAMES")
                                        .getSQLException(),
                                "lab")
                        .key())
                .isEqualTo("database.error");
    }

    @Test
    void aDatabaseThatIsNoLab() throws SQLException {
        var address = DatabaseAddress.newLab(project.resolve("other"));
        address.open().close();

        assertProblem("lab.none", () -> applyNothing(address));
        assertProblem("lab.none", () -> ReadBack.state(address, LocalDate.EPOCH));
    }

    @Test
    void aLabOfAnotherSchemaVersion() throws SQLException {
        var address = new LabFixture(project).address();
        try (var connection = address.open();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 2");
        }

        assertProblem("lab.version", () -> applyNothing(address));
    }

    @Test
    void aLabThatCanOnlyBeRead() {
        var lab = new LabFixture(project).address();
        var readOnly = new DatabaseAddress(lab.url() + ";ACCESS_MODE_DATA=r", lab.user(), lab.password());

        assertProblem("database.read.only", () -> applyNothing(readOnly));
    }

    @Test
    void aWrongPassword() {
        var lab = new LabFixture(project).address();

        assertProblem("access.denied", new DatabaseAddress(lab.url(), lab.user(), "wrong")::open);
    }

    @Test
    void aServerThatIsNotThere() {
        assertProblem("database.unreachable", new DatabaseAddress("jdbc:h2:tcp://localhost:1/x", "me", "")::open);
        assertProblem("driver.none", new DatabaseAddress("jdbc:nothing:x", "me", "")::open);
    }

    @Test
    void userAndPasswordComeFromTheEnvironment() {
        assertThat(DatabaseAddress.of("jdbc:h2:mem:x", Map.of("ORGSMITH_DB_USER", "me", "ORGSMITH_DB_PASSWORD", "pw")))
                .isEqualTo(new DatabaseAddress("jdbc:h2:mem:x", "me", "pw"))
                .hasToString("me@jdbc:h2:mem:x");
        assertProblem("user.missing", () -> DatabaseAddress.of("jdbc:h2:mem:x", Map.of()));
        assertProblem("url.wrong", () -> DatabaseAddress.of("h2:mem:x", Map.of()));
        assertProblem("url.password", () -> DatabaseAddress.of("jdbc:h2:mem:x;PASSWORD=x", Map.of()));
    }

    @Test
    void aFailureOfTheDatabaseKeepsWhatTheDriverSaid() {
        var lab = new LabFixture(project);
        ConnectionSource readOnlyUser = lab.address().readOnly();

        var problem = catchThrowableOfType(
                DatabaseProblem.class, () -> new Apply(readOnlyUser).run(lab.order(Objects.small()), step -> {}));

        assertThat(problem).hasCauseInstanceOf(SQLException.class);
    }
}
