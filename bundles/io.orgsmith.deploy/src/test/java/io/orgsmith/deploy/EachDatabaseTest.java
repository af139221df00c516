// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A lab works the same on every database: set up, changed, ended, locked. */
class EachDatabaseTest {
    @EachServer
    void afterApplyNothingIsLeftToDo(Server server) {
        var lab = new LabFixture(server);

        lab.apply(Objects.small());

        assertThat(lab.plan(Objects.small()).steps()).isEmpty();
        assertThat(Verify.compare(State.of(Objects.small()), lab.state())).isEmpty();
    }

    @EachServer
    void aChangeIsUpdatedAndWhatIsLeftOutIsEndDated(Server server) {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());
        List<SetupObject> changed = Objects.small().stream()
                .filter(object -> !object.key().equals(Objects.RAW))
                .map(object -> object.key().equals(Objects.PLANT) ? Objects.plant("北京电视机一厂") : object)
                .toList();

        lab.apply(changed);

        assertThat(lab.state().get(Objects.PLANT).orElseThrow().text("name")).isEqualTo("北京电视机一厂");
        assertThat(lab.state().get(Objects.RAW).orElseThrow().day("to")).contains(LocalDate.of(2026, 1, 1));
        assertThat(new History(lab.address()).managed().fragments()).doesNotContainKey(Objects.RAW);
    }

    @EachServer
    void aRunThatIsUnderWayIsNamedToWhoComesSecond(Server server) throws SQLException {
        var lab = new LabFixture(server);
        try (var other = lab.address().open();
                var statement = other.createStatement()) {
            statement.execute("INSERT INTO orgsmith_lock_holder (LOCK_ID, WHO, SINCE)"
                    + " VALUES (1, '李四', TIMESTAMP '2026-01-01 11:30:00')");
            other.setAutoCommit(false);
            statement
                    .executeQuery("SELECT LOCK_ID FROM orgsmith_lock FOR UPDATE")
                    .next();

            assertThatThrownBy(() -> lab.apply(Objects.small()))
                    .isInstanceOfSatisfying(
                            DatabaseProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                                    .contains("李四, since 2026-01-01", "--wait 30s"));
            other.rollback();
        }
        lab.apply(Objects.small());
    }

    @EachServer
    void anEmptyTextLeftByAForeignHandIsNoText(Server server) throws SQLException {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());
        try (var connection = lab.address().open();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE hr_all_organization_units SET TYPE = '' WHERE NAME = '光华集团'");
        }
        assertThat(lab.plan(Objects.small()).steps()).isEmpty();

        lab.apply(Objects.small().stream()
                .map(object -> object.key().equals(Objects.GROUP) ? typed(object) : object)
                .toList());

        assertThat(lab.state().get(Objects.GROUP).orElseThrow().text("type")).isEqualTo("CO");
    }

    private static SetupObject typed(SetupObject group) {
        return Objects.object(group.key(), "name", Objects.text("光华集团"), "type", Objects.text("CO"));
    }
}
