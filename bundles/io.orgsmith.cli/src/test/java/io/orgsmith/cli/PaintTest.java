// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.print.Mark;
import io.orgsmith.workspace.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaintTest {
    private static final Paint ON = new Paint(true);
    private static final Paint OFF = new Paint(false);

    @Test
    void eachSeverityHasAColourOfItsOwn() {
        var painted = Arrays.stream(Severity.values()).map(each -> ON.severity(each, "x"));
        assertThat(painted).doesNotHaveDuplicates().allMatch(text -> text.endsWith("x\u001B[0m"));
    }

    @Test
    void whatComesIsGreenWhatGoesIsRed() {
        assertThat(ON.mark(Mark.CREATE, "+")).isEqualTo("\u001B[32m+\u001B[0m");
        assertThat(ON.mark(Mark.UPDATE, "~")).isEqualTo("\u001B[33m~\u001B[0m");
        assertThat(ON.mark(Mark.RETIRE, "-")).isEqualTo("\u001B[31m-\u001B[0m");
        assertThat(ON.mark(Mark.UNMET, "!")).isEqualTo(ON.mark(Mark.RETIRE, "!"));
    }

    @Test
    void withoutColourATextStaysAsItIs() {
        assertThat(OFF.severity(Severity.ERROR, "错误")).isEqualTo("错误");
        assertThat(OFF.mark(Mark.CREATE, "+")).isEqualTo("+");
        assertThat(OFF.bold("a") + OFF.faint("b") + OFF.good("c")).isEqualTo("abc");
    }
}
