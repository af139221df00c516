// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalFileTest {
    private static final Approval ONE = new Approval("abc", "王会计", Instant.parse("2026-01-31T10:00:00Z"));
    private static final Approval TWO = new Approval("def", "O'Neil \"Q\"", Instant.parse("2026-02-01T00:00:00Z"));

    private static SavedPlanProblem problem(String text) {
        return catchThrowableOfType(SavedPlanProblem.class, () -> ApprovalFile.read(text.getBytes(UTF_8)));
    }

    @Test
    void allAreReadInTheirOrder() {
        var text = ApprovalFile.write(List.of(ONE, TWO));
        assertThat(ApprovalFile.read(text.getBytes(UTF_8))).containsExactly(ONE, TWO);
    }

    @Test
    void whatALaterMinorVersionAddsIsPassedOver() {
        var text = ApprovalFile.write(List.of(ONE)).replace("1.0", "1.4").replace("\"by\"", "\"mood\" : 1, \"by\"");
        assertThat(ApprovalFile.read(text.getBytes(UTF_8))).containsExactly(ONE);
    }

    @Test
    void aDamagedOneIsRefusedWhereThatShows() {
        var text = ApprovalFile.write(List.of(ONE));
        assertThat(problem(text.substring(0, 40)).key()).isEqualTo("truncated");
        assertThat(problem(SavedPlans.text()).key()).isEqualTo("no-approvals");
        assertThat(problem(text.replace("1.0", "2.0")).key()).isEqualTo("version");
        var moment = problem(text.replace("2026-01-31T", "yesterday "));
        assertThat(moment.key()).isEqualTo("word");
        assertThat(moment.line()).isEqualTo(8);
    }
}
