// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.explorer.Models;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a diagram knows of a text that no rule has judged yet. */
@ExtendWith(ErrorLog.class)
class EarlyModelsTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final Models early = Models.early(changes::incrementAndGet, changes::incrementAndGet);
    private final Models usual = new Models(changes::incrementAndGet);
    private Example example;
    private Snapshot judged;
    private Snapshot unjudged;

    @BeforeEach
    void aProjectWithFindings() throws Exception {
        example = Example.bare("faulty", "business group GH \"光华\" {}\n");
        judged = Checks.service().checked(example.project(), new NullProgressMonitor());
        unjudged = new Snapshot(judged.project(), judged.model(), 0, List.of(), Map.of());
        assertThat(judged.findings()).isNotEmpty();
    }

    @AfterEach
    void delete() throws Exception {
        example.delete();
    }

    @Test
    void whatIsReadIsKnownAtOnceAndKeepsTheFindingsOfBefore() {
        early.checked(example.project(), judged);
        early.read(example.project(), unjudged);
        var state = early.of(example.project()).orElseThrow();
        assertThat(state.snapshot()).isSameAs(unjudged);
        assertThat(state.judged().snapshot()).isSameAs(judged);
        early.read(example.project(), unjudged);
        assertThat(early.of(example.project()).orElseThrow().judged().snapshot())
                .isSameAs(judged);
        early.checked(example.project(), judged);
        assertThat(early.of(example.project()).orElseThrow().judged().snapshot())
                .isSameAs(judged);
        assertThat(changes).hasValue(4);
    }

    @Test
    void theFirstReadingIsShownWithoutFindings() {
        early.read(example.project(), unjudged);
        assertThat(early.of(example.project()).orElseThrow().judged().snapshot())
                .isSameAs(unjudged);
    }

    @Test
    void treesWaitForTheRules() {
        usual.checked(example.project(), judged);
        usual.read(example.project(), unjudged);
        assertThat(usual.of(example.project()).orElseThrow().snapshot()).isSameAs(judged);
        assertThat(changes).hasValue(1);
    }
}
