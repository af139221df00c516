// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person reads the head of a script before it runs. */
class ReadableCommentsTest {
    private static final ScriptOptions CHINESE = ScriptOptions.defaults().in(Locale.CHINESE);

    @Test
    void theHeadOfAScriptInAsciiIsEnglish() {
        scripts(CHINESE).forEach((name, text) -> assertThat(text.lines().limit(4))
                .as(name)
                .allSatisfy(line -> assertThat(line).startsWith("-- ").doesNotContain("\\")));
    }

    @Test
    void theHeadOfAScriptInUtf8IsInTheLanguageAskedFor() {
        assertThat(scripts(CHINESE.encoded(Encoding.UTF8)).get("session.sql")).contains("脚本的运行身份");
    }

    private static Map<String, String> scripts(ScriptOptions options) {
        return Scripts.sql(Television.plan(), options);
    }
}
