// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.lab.LabQuery;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person reads when a server does not do as asked. */
class ServerProblemsTest {
    private static final List<String> CHANGES =
            List.of("DELETE FROM fnd_user", "DROP TABLE fnd_user", "UPDATE fnd_user SET DESCRIPTION = 'x'");

    private static void assertProblem(String key, ThrowingCallable call) {
        assertThat(catchThrowableOfType(DatabaseProblem.class, call))
                .extracting(DatabaseProblem::key)
                .isEqualTo(key);
    }

    @EachServer
    void aWrongPassword(Server server) {
        var lab = new LabFixture(server).address();

        assertProblem("access.denied", new DatabaseAddress(lab.url(), lab.user(), "wrong")::open);
    }

    @EachServer
    void aDatabaseThatIsNotThere(Server server) {
        var lab = new LabFixture(server).address();
        String url = lab.url().replaceFirst("test\\d+", "elsewhere") + (isH2(server) ? ";IFEXISTS=TRUE" : "");

        assertThat(catchThrowableOfType(
                                DatabaseProblem.class, new DatabaseAddress(url, lab.user(), lab.password())::open)
                        .key())
                .isIn("lab.missing", "database.unreachable", "access.insufficient");
    }

    private static boolean isH2(Server server) {
        return server.toString().equals("h2");
    }

    @EachServer
    void whoMayOnlyReadChangesNothing(Server server) {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());

        for (String sql : CHANGES) {
            assertThatThrownBy(() -> LabQuery.run(lab.address(), sql)).isInstanceOf(DatabaseProblem.class);
            assertThatThrownBy(() -> asReader(lab, sql)).isInstanceOf(SQLException.class);
        }

        assertThat(lab.plan(Objects.small()).steps()).isEmpty();
    }

    private static void asReader(LabFixture lab, String sql) throws SQLException {
        try (var owner = lab.address().open();
                var reader = lab.address().readOnly().open();
                var statement = reader.createStatement()) {
            statement.execute(sql);
        }
    }
}
