// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;

/** A rollback is the same on every database, also for rows that refer to themselves, as a business group does. */
class EachDatabaseRollbackTest {
    @EachServer
    void everyRowIsAsItWasBefore(Server server) {
        var lab = new LabFixture(server);
        String before = lab.digest();
        lab.apply(Objects.small());

        var outlook = lab.rollback(1);

        assertThat(outlook.left()).isEmpty();
        assertThat(lab.digest()).isEqualTo(before);
        assertThat(new History(lab.address()).managed().fragments()).isEmpty();
    }

    @EachServer
    void whatWasTakenBackCanBeHadAgain(Server server) {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());
        String applied = lab.digest();
        lab.rollback(1);

        lab.rollback(2);

        assertThat(lab.digest()).isEqualTo(applied);
    }
}
