// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is refused wherever it stands in an address, and never repeated. */
class SecretInUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:oracle:thin:apps/tiger@//db:1521/EBS",
                "jdbc:oracle:thin:apps/tiger@prod",
                "jdbc:oracle:thin:\"apps\"/\"tiger/@x\"@prod",
                "jdbc:oracle:thin:proxy[apps]/tiger@prod",
                "jdbc:oracle:oci:apps/tiger@prod",
                "jdbc:oracle:thin:@prod?oracle.net.wallet_password=tiger",
                "jdbc:oracle:thin:@prod?javax.net.ssl.keyStorePassword=tiger",
                "jdbc:oracle:thin:@(DESCRIPTION=(SECURITY=(PASSWORD=tiger)))",
                "jdbc:postgresql://db/orgs?user=ann&password=tiger",
                "jdbc:postgresql://db/orgs?user=ann&pass%77ord=tiger",
                "jdbc:postgresql://ann:tiger@db/orgs",
                "jdbc:mariadb://ann:tiger@db/orgs",
                "jdbc:mariadb://db/orgs?pwd=tiger",
                "jdbc:h2:mem:x;PASSWORD=tiger",
                "jdbc:h2:mem:x;password = tiger",
                "apps/tiger@prod",
            })
    void aPasswordIsRefusedAndNotRepeated(String url) {
        var problem = catchThrowableOfType(
                DatabaseProblem.class, () -> DatabaseAddress.of(url, Map.of("ORGSMITH_DB_USER", "me")));

        assertThat(problem.key()).isEqualTo("url.password");
        assertThat(problem.message(Locale.ENGLISH)).doesNotContain("tiger");
        assertThat(problem.message(Locale.CHINESE)).doesNotContain("tiger");
        assertThat(problem.getMessage()).doesNotContain("tiger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:oracle:thin:@//db.example:1521/EBS",
                "jdbc:oracle:thin:@db.example:1521:EBS",
                "jdbc:oracle:thin:@tcps://db.example:2484/EBS?wallet_location=/etc/wallet",
                "jdbc:oracle:thin:@prod?TNS_ADMIN=/etc/oracle",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT=1521))(CONNECT_DATA=(SID=EBS)))",
                "jdbc:oracle:thin:/@prod",
                "jdbc:oracle:thin:/@//db.example:1521/EBS",
                "jdbc:oracle:thin:@ldap://dir.example:389/EBS,cn=OracleContext,dc=example",
                "jdbc:postgresql://db:5432/orgs?sslmode=require",
                "jdbc:postgresql://[::1]:5432/orgs",
                "jdbc:mariadb://db:3306/orgs",
                "jdbc:h2:file:/home/ann@work/100%/lab",
                "jdbc:h2:mem:x;IFEXISTS=TRUE",
            })
    void anAddressWithoutOneIsTaken(String url) {
        assertThat(DatabaseAddress.of(url, Map.of("ORGSMITH_DB_USER", "me")).url())
                .isEqualTo(url);
    }
}
