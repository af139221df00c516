// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.model.org.Release;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.workbench.databases.generate.ScriptOrder;
import io.orgsmith.workbench.databases.work.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Given a text, these scripts. */
@ExtendWith(ErrorLog.class)
class ScriptOrderTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    private ScriptOrder order(Release release, Encoding encoding) {
        return new ScriptOrder(example.project(), release, "", encoding);
    }

    @Test
    void namesAreCodesThatMeanTheSameEverywhere() throws Exception {
        var files = order(Release.R12_2, Encoding.ASCII).files(NOW);
        assertThat(files.get("apply.sql")).matches("\\p{ASCII}*");
        assertThat(files.get("20_locations.sql")).contains("UNISTR").matches("\\p{ASCII}*");
    }

    @Test
    void namesMayBeReadable() throws Exception {
        var files = order(Release.R12_2, Encoding.UTF8).files(NOW);
        assertThat(files.values()).anyMatch(text -> text.contains("'天津分公司'"));
    }

    @Test
    void theManifestNamesTheReleaseThatWasAskedFor() throws Exception {
        assertThat(order(Release.R12_1, Encoding.ASCII).files(NOW).get("MANIFEST"))
                .startsWith("# release 12.1\n");
    }

    @Test
    void theSameTextGivesTheSameBytes() throws Exception {
        var order = order(Release.R12_2, Encoding.ASCII);
        assertThat(order.files(NOW)).isEqualTo(order.files(NOW));
    }

    @Test
    void aTextWithErrorsIsRefused() throws Exception {
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        assertThatThrownBy(() -> order(Release.R12_2, Encoding.ASCII).files(NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has errors");
    }
}
