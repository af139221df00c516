// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changed something on an EBS, of which the history keeps no rows: whoever signed those that would put it back. */
class EbsDriftTest {
    @TempDir
    private Path folder;

    private EbsFixture ebs;

    @BeforeEach
    void open() throws Exception {
        ebs = new EbsFixture(folder);
        ebs.shell().write("org/a.org", "enterprise \"光华集团\" for ebs 12.2\n");
    }

    private void adopt() {
        ebs.run("import org -o imported --history prod");
    }

    private String drift() {
        return ebs.run("drift imported --history prod").out();
    }

    @Test
    void whoSignedTheRowsThatDifferIsNamed() {
        ebs.sql("INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, COUNTRY, TOWN_OR_CITY,"
                + " OBJECT_VERSION_NUMBER) VALUES (9001, 'SH', 'HR', 'CN', '上海', 1)");
        ebs.sql("INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, COUNTRY, TOWN_OR_CITY,"
                + " OBJECT_VERSION_NUMBER) VALUES (9002, 'TJ', 'HR', 'CN', '天津', 1)");
        adopt();
        ebs.sql("INSERT INTO FND_USER (USER_ID, USER_NAME, START_DATE) VALUES (1234, 'LIFANG', DATE '2020-01-01')");
        ebs.sql("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '浦东', LAST_UPDATED_BY = 1234,"
                + " LAST_UPDATE_DATE = DATE '2999-01-05' WHERE LOCATION_CODE = 'SH'");
        ebs.sql("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '滨海' WHERE LOCATION_CODE = 'TJ'");

        var drift = drift();
        assertThat(drift)
                .containsSubsequence("location \"SH\"", "now is \"浦东\"", "changed by LIFANG on 2999-01-05")
                .containsSubsequence("location \"TJ\"", "now is \"滨海\"")
                .containsOnlyOnce("changed by");
    }

    @Test
    void whoEndedSomethingIsNamedToo() {
        ebs.sql("INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, COUNTRY,"
                + " OBJECT_VERSION_NUMBER, LAST_UPDATED_BY, LAST_UPDATE_DATE)"
                + " VALUES (9001, 'SH', 'HR', 'CN', 1, 77, DATE '2020-01-01')");
        adopt();
        ebs.sql("UPDATE HR_LOCATIONS_ALL SET INACTIVE_DATE = DATE '2999-01-06', LAST_UPDATED_BY = 0,"
                + " LAST_UPDATE_DATE = DATE '2999-01-05'");

        assertThat(drift())
                .containsSubsequence("location \"SH\"", "now is 2999-01-06", "changed by SYSADMIN on 2999-01-05");
    }

    @Test
    void theSignatureOfAnEarlierDayIsNotThatOfTheChange() {
        ebs.sql("INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID, LOCATION_CODE, LOCATION_USE, COUNTRY, TOWN_OR_CITY,"
                + " OBJECT_VERSION_NUMBER, LAST_UPDATED_BY, LAST_UPDATE_DATE)"
                + " VALUES (9001, 'SH', 'HR', 'CN', '上海', 1, 77, DATE '2020-01-01')");
        adopt();
        ebs.sql("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '浦东'");

        assertThat(drift()).contains("now is \"浦东\"").doesNotContain("changed by");
    }
}
