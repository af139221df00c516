// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Plan;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database fails at every statement and commit of a run in turn. */
class NothingHalfAppliedTest {
    @TempDir
    private Path project;

    private int calls;
    private int failing;

    @Test
    void whereverTheDatabaseFailsNothingIsHalfApplied() throws SQLException {
        var lab = new LabFixture(project);
        Plan plan = lab.plan(Objects.small());
        List<Row> before = rows(lab);
        var order = lab.order(Objects.small());

        int attempts = 0;
        boolean isDone = false;
        while (!isDone) {
            attempts++;
            calls = 0;
            failing = attempts;
            try {
                new Apply(failing(lab.address())).run(order, step -> {});
                isDone = true;
            } catch (DatabaseProblem problem) {
                assertThat(rows(lab)).as("after failing at call %d", attempts).isEqualTo(before);
                assertThat(new History(lab.address()).managed().fragments()).isEmpty();
                assertThat(new History(lab.address()).runs())
                        .allSatisfy(run -> assertThat(run.outcome()).isNotEqualTo("APPLIED"));
            }
        }

        assertThat(attempts).isGreaterThan(plan.steps().size() * 3);
        assertThat(lab.plan(Objects.small()).steps()).isEmpty();
    }

    @Test
    void aFailureIsADatabaseProblemAndNoStackTrace() {
        var lab = new LabFixture(project);
        failing = 30;

        assertThatThrownBy(() -> new Apply(failing(lab.address())).run(lab.order(Objects.small()), step -> {}))
                .isInstanceOf(DatabaseProblem.class)
                .hasRootCauseMessage("gone");
    }

    private static List<Row> rows(LabFixture lab) throws SQLException {
        try (Connection connection = lab.address().open()) {
            var image = ReadBack.image(connection, SchemaReader.r12());
            var rows = new ArrayList<Row>();
            image.schema().tables().forEach(table -> rows.addAll(image.rows(table.name())));
            return rows;
        }
    }

    private ConnectionSource failing(ConnectionSource source) {
        return () -> proxy(Connection.class, source.open());
    }

    /** Passes calls on, but the n-th that executes or commits something fails. */
    private <T> T proxy(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        calls++;
                        if (calls == failing) {
                            throw new SQLException("gone", "08006");
                        }
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return proxy(PreparedStatement.class, statement);
                        }
                        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
