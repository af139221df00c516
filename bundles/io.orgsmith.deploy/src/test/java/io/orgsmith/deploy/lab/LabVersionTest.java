// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;

/** A lab of the schema version before this one is used as it is, and becomes one of this by the first who writes. */
class LabVersionTest {
    private static LabFixture lab(Server server, int version) {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());
        lab.foreignHand("UPDATE orgsmith_version SET SCHEMA_VERSION = " + version);
        return lab;
    }

    private static String version(LabFixture lab) {
        return lab.ask("SELECT SCHEMA_VERSION FROM orgsmith_version");
    }

    @EachServer
    void whoOnlyReadsLeavesItsVersion(Server server) {
        var lab = lab(server, 4);

        assertThat(new History(lab.address()).steps(1)).isNotEmpty();
        assertThat(EbsTables.hasHistory(lab.address())).isTrue();
        lab.outlook(1);

        assertThat(version(lab)).isEqualTo("4");
    }

    @EachServer
    void anApplyGoesOnInIt(Server server) {
        var lab = lab(server, 4);
        var steps = new History(lab.address()).steps(1);

        assertThat(lab.apply(Objects.small()).steps()).isEmpty();

        assertThat(version(lab)).isEqualTo("5");
        assertThat(new History(lab.address()).steps(1)).isEqualTo(steps);
    }

    @EachServer
    void oneOfANewerVersionIsNotTouched(Server server) {
        var lab = lab(server, 6);

        var problem = catchThrowableOfType(DatabaseProblem.class, () -> lab.rollback(1));

        assertThat(problem.key()).isEqualTo("lab.newer");
        assertThat(version(lab)).isEqualTo("6");
        assertThat(EbsTables.hasHistory(lab.address())).isFalse();
        assertThat(lab.ask("SELECT COUNT(*) FROM orgsmith_run")).isEqualTo("1");
    }
}
