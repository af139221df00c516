// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.Connections;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a project remembers of its connections. */
@ExtendWith(ErrorLog.class)
class ConnectionsTest {
    private static final Connection PROD = new Connection(
            "生产", "jdbc:oracle:thin:@//erp:1521/PROD", "ORGSMITH", "/opt/ojdbc11.jar", "history/prod", "PROD");

    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void remove() throws Exception {
        new Connections(example.project()).remove(PROD.name());
        example.delete();
    }

    private Connections connections() {
        return new Connections(example.project());
    }

    private String settings() throws Exception {
        var file = example.project()
                .getLocation()
                .append(".settings/io.orgsmith.workbench.databases.prefs")
                .toPath();
        return Files.readString(file);
    }

    @Test
    void aConnectionIsReadAsItWasKept() {
        connections().keep(PROD);
        assertThat(connections().all()).containsExactly(PROD);
    }

    @Test
    void whereTheDriverIsConcernsThisMachineAlone() throws Exception {
        connections().keep(PROD);
        assertThat(settings()).contains("1521/PROD", "history/prod").doesNotContain("ojdbc");
    }

    @Test
    void theyStandByName() {
        connections().keep(PROD);
        connections().keep(new Connection("DEV", "jdbc:h2:mem:dev", "SA", "", "", ""));
        assertThat(connections().all()).extracting(Connection::name).containsExactly("DEV", "生产");
        connections().remove("DEV");
        assertThat(connections().all()).containsExactly(PROD);
    }
}
