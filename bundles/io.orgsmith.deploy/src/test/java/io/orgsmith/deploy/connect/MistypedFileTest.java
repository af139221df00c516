// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 makes a database where none is. Whoever mistypes a path wants to be told, and not to read from an empty one. */
class MistypedFileTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("ORGSMITH_DB_USER", "me");

    @TempDir
    private Path folder;

    @Test
    void noDatabaseIsMadeWhereNoneIs() {
        var address = DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("lap"), ENVIRONMENT)
                .ifThere();

        assertThatThrownBy(address::open)
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.key())
                        .isEqualTo("lab.missing"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoeverSaysSoHimselfIsBelieved() {
        var url = "jdbc:h2:file:/x;ifexists=false";
        assertThat(DatabaseAddress.of(url, ENVIRONMENT).ifThere().url()).isEqualTo(url);
    }

    @Test
    void otherDatabasesAreLeftAsTheyAre() {
        for (var url : new String[] {"jdbc:h2:mem:x", "jdbc:postgresql://db/orgs", "jdbc:mariadb://db/orgs"}) {
            assertThat(DatabaseAddress.of(url, ENVIRONMENT).ifThere().url()).isEqualTo(url);
        }
    }
}
