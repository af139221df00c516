// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;

/** PER_SECURITY_PROFILES and the organizations that a profile lists. */
class SecurityProfileRowsTest {
    private static final Key PROFILE = Key.of(Kind.SECURITY_PROFILE, "P");

    private final Ebs ebs = Ebs.television();

    private Row profile(Object... attributes) {
        ebs.create(object(PROFILE, attributes));
        return ebs.row("PER_SECURITY_PROFILES", "SECURITY_PROFILE_NAME", "P");
    }

    @Test
    void aGlobalProfileHasNoBusinessGroup() {
        assertThat(profile("global", true).get("BUSINESS_GROUP_ID")).isNull();
    }

    @Test
    void viewAllIsModeNoneAndAnythingElseIsModeHier() {
        assertThat(profile("viewAll", true).text("ORG_SECURITY_MODE")).isEqualTo("NONE");
        assertThat(ebs.row("PER_SECURITY_PROFILES", "SECURITY_PROFILE_NAME", "TV_ONLY")
                        .text("ORG_SECURITY_MODE"))
                .isEqualTo("HIER");
    }

    @Test
    void whatIsExcludedIsNumberedBeforeWhatIsIncludedInEveryRun() {
        Row row = profile("organizations", many(Television.TV), "excluded", many(Television.XRAY));

        assertThat(ebs.image()
                        .where("PER_SECURITY_ORGANIZATIONS", "SECURITY_PROFILE_ID", row.number("SECURITY_PROFILE_ID")))
                .extracting(entry -> entry.text("ENTRY_TYPE"))
                .containsExactly("E", "I");
    }
}
