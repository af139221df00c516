// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people, or two jobs, make the lab of one project at the same time. */
class LabRaceTest {
    private static final int AT_ONCE = 4;

    @TempDir
    private Path project;

    @Test
    @Timeout(60)
    void oneMakesItAndTheOthersAreToldSo() throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var outcomes = new ArrayList<Future<String>>();
        for (int i = 0; i < AT_ONCE; i++) {
            outcomes.add(threads.submit((Callable<String>) () -> {
                start.await();
                return outcome();
            }));
        }
        var all = new ArrayList<String>();
        for (var outcome : outcomes) {
            all.add(outcome.get());
        }
        threads.shutdown();

        assertThat(all).containsOnlyOnce("made").containsOnly("made", "lab.exists.own");
        assertThat(LabVersion.of(new LabDatabase(project).address())).isEqualTo("12.2");
        assertNothingIsLeft();
    }

    private String outcome() {
        try {
            new LabDatabase(project).create("12.2", LabFixture.NOW);
            return "made";
        } catch (DatabaseProblem problem) {
            return problem.key();
        }
    }

    private void assertNothingIsLeft() throws IOException {
        try (var files = Files.list(project.resolve(".orgsmith"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lab.mv.db", "lab.holder");
        }
    }
}
