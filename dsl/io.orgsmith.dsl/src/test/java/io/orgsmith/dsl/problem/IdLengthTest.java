// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id is short: it goes into the history and into names of files. */
class IdLengthTest {
    @Test
    void oneThatIsTooLongIsShownAtItsPlace() {
        var problem = only("location BJ\n  location " + "X".repeat(121) + " \"北京\"");
        assertThat(at(problem)).isEqualTo("2:12+121 id.too-long");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("This id has 121 bytes; at most 120 fit into the history");
        assertThat(problem.message(Locale.CHINESE)).startsWith("此标识有 121 个字节，而历史记录和文件名最多容纳 120 个");
    }

    @Test
    void chineseTakesThreeBytesASign() {
        assertThat(only("location " + "京".repeat(41) + " { country CN }").data())
                .containsExactly("123", "120");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"environment # { }", "template # for location { country CN }", "value set COMPANY { value # }"})
    void soIsEveryOther(String declaration) {
        assertThat(only(declaration.replace("#", "X".repeat(121))).code()).isEqualTo("id.too-long");
    }

    @Test
    void whatFitsIsNoProblem() {
        assertThat(Texts.read("location " + "X".repeat(120) + "\nlocation " + "京".repeat(40))
                        .problems())
                .isEmpty();
    }

    @Test
    void whatIsShortenedFitsAndIsNotCutWithinASign() {
        assertThat(IdLength.shortened("短")).isEqualTo("短");
        assertThat(IdLength.shortened("京".repeat(100))).isEqualTo("京".repeat(36));
        assertThat(IdLength.shortened("𠮷".repeat(100)).getBytes(StandardCharsets.UTF_8))
                .hasSize(108);
    }
}
