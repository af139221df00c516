// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.workbench.databases.generate.ScriptOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an Eclipse with other editors for SQL ours opens the scripts that we generate, and no others. */
@ExtendWith(ErrorLog.class)
class GeneratedScriptTest {
    private static final String OURS = "io.orgsmith.workbench.databases.script";

    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    private static String typeOf(String script) throws IOException {
        var text = new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
        return Platform.getContentTypeManager()
                .findContentTypeFor(text, "script.sql")
                .getId();
    }

    @Test
    void eachScriptIsKnownAsOurs() throws Exception {
        var order = new ScriptOrder(example.project(), Release.R12_2, "", Encoding.ASCII);
        var scripts = new TreeMap<>(order.files(Instant.EPOCH));
        scripts.keySet().removeIf(name -> !name.endsWith(".sql"));
        assertThat(scripts).hasSizeGreaterThan(10);
        for (var script : scripts.entrySet()) {
            assertThat(typeOf(script.getValue())).as(script.getKey()).isEqualTo(OURS);
        }
    }

    @Test
    void soIsOneWithChineseComments() throws Exception {
        assertThat(
                        typeOf(
                                "-- SPDX-License-Identifier: EPL-2.0\n-- apply.sql：全部\n-- 适用于 Oracle E-Business Suite 12.2，模型 -。\n"))
                .isEqualTo(OURS);
    }

    @Test
    void thoseOfOthersAreNot() throws Exception {
        assertThat(typeOf("SELECT * FROM DUAL;\n")).isNotEqualTo(OURS);
        assertThat(typeOf("-- SPDX-License-Identifier: EPL-2.0\n-- of another project\n\n"))
                .isNotEqualTo(OURS);
        assertThat(typeOf("")).isNotEqualTo(OURS);
    }
}
