// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Who connects, and what the driver gets to know. */
class CredentialsTest {
    private final RefusingDriver driver = new RefusingDriver();
    private final Drivers drivers = new Drivers(List.of(driver));

    private DatabaseAddress address(String url, Map<String, String> environment) {
        return DatabaseAddress.of(url, environment, drivers, asked -> "asked for " + asked);
    }

    private Properties seenAfter(DatabaseAddress address) {
        catchThrowableOfType(DatabaseProblem.class, address::open);
        return driver.seen;
    }

    @Test
    void aPasswordIsAskedForOnlyWhereTheEnvironmentHasNone() {
        var asked = address("jdbc:oracle:thin:@prod", Map.of("ORGSMITH_DB_USER", "APPS"));
        var given =
                address("jdbc:oracle:thin:@prod", Map.of("ORGSMITH_DB_USER", "APPS", "ORGSMITH_DB_PASSWORD", "tiger"));

        assertThat(asked.password()).isEqualTo("asked for APPS@jdbc:oracle:thin:@prod");
        assertThat(given.password()).isEqualTo("tiger");
    }

    @Test
    void theDriverOfOracleGetsTheFoldersOfTnsnamesAndWallet() {
        var environment = Map.of(
                "ORGSMITH_DB_USER", "APPS",
                "TNS_ADMIN", "/etc/oracle",
                "ORGSMITH_WALLET", "/etc/wallet");

        assertThat(seenAfter(address("jdbc:oracle:thin:@prod", environment)))
                .containsEntry("user", "APPS")
                .containsEntry("oracle.net.tns_admin", "/etc/oracle")
                .containsEntry(
                        "oracle.net.wallet_location", "(SOURCE=(METHOD=FILE)(METHOD_DATA=(DIRECTORY=/etc/wallet)))");
    }

    @Test
    void aWalletHasTheUserWhereTheUrlLeavesItToThat() {
        var address = address("jdbc:oracle:thin:/@prod", Map.of("TNS_ADMIN", "/etc/oracle"));

        assertThat(seenAfter(address)).containsOnlyKeys("oracle.net.tns_admin");
        assertThat(address).hasToString("jdbc:oracle:thin:/@prod");
    }

    @Test
    void otherDriversGetNothingOfOracle() {
        var environment = Map.of("ORGSMITH_DB_USER", "me", "TNS_ADMIN", "/etc/oracle");

        assertThat(address("jdbc:h2:mem:x", environment).settings()).isEmpty();
    }

    @Test
    void noErrorRepeatsThePasswordThatTheDriverNames() {
        var address =
                address("jdbc:oracle:thin:@prod", Map.of("ORGSMITH_DB_USER", "APPS", "ORGSMITH_DB_PASSWORD", "tiger"));
        var problem = catchThrowableOfType(DatabaseProblem.class, address::open);
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));

        assertThat(problem.key()).isEqualTo("access.denied.because");
        assertThat(problem.message(Locale.ENGLISH)).contains("ORA-01017", "***").doesNotContain("tiger");
        assertThat(trace.toString()).doesNotContain("tiger");
        assertThat(address.toString()).doesNotContain("tiger");
    }
}
