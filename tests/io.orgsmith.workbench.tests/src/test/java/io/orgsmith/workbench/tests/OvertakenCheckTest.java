// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.workbench.check.Checks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever waits for a check gets one, however often the text changes meanwhile. */
@ExtendWith(ErrorLog.class)
class OvertakenCheckTest {
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        example.delete();
    }

    @Test
    void theNextCheckCounts() throws Exception {
        Checks.service().refresh(example.project());
        var waits = CompletableFuture.supplyAsync(() -> checked(new NullProgressMonitor()));
        for (int i = 0; i < 5; i++) {
            Thread.sleep(20);
            Checks.service().refresh(example.project());
        }
        assertThat(waits.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyWaitsWhoGaveUp() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> Checks.service().checked(example.project(), monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    private boolean checked(NullProgressMonitor monitor) {
        try {
            return !Checks.service().checked(example.project(), monitor).hasErrors();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
