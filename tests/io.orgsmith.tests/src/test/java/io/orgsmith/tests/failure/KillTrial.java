// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.connect.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Kills processes, with SIGKILL where there is one, while they apply a change. */
final class KillTrial {
    /** Processes take a while to start, so some are started ahead. */
    private static final int AHEAD = 3;

    private final FailureLab lab;
    private final String change;
    private final Trial trial;

    KillTrial(FailureLab lab, String change) {
        this.lab = lab;
        this.change = change;
        this.trial = new Trial(lab, Change.of(change));
    }

    /** Every statement of the apply. */
    List<Integer> all() {
        return IntStream.rangeClosed(1, trial.statements()).boxed().toList();
    }

    /** Kills a process at each of the statements. @return how many were killed before they were done */
    int at(List<Integer> points) throws IOException, InterruptedException {
        Deque<Process> started = new ArrayDeque<>();
        int killed = 0;
        try {
            for (int i = 0; i < points.size(); i++) {
                while (started.size() < AHEAD && i + started.size() < points.size()) {
                    started.add(start(points.get(i + started.size())));
                }
                long base = lab.newestRun();
                killed += isKilled(started.remove()) ? 1 : 0;
                trial.assertNothingIsHalfDone(base);
                if (i % 2 == 0) {
                    trial.assertCanBeContinued(base);
                }
                trial.assertCanBeTakenBack(base);
            }
        } finally {
            started.forEach(Process::destroyForcibly);
        }
        return killed;
    }

    private Process start(int point) throws IOException {
        DatabaseAddress address = lab.address();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        address.url(),
                        address.user(),
                        address.password(),
                        lab.commits().name(),
                        change,
                        String.valueOf(point))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean isKilled(Process victim) throws IOException, InterruptedException {
        var said = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        expect("ready", said.readLine());
        victim.getOutputStream().write('\n');
        victim.getOutputStream().flush();
        expect("now", said.readLine());
        return victim.destroyForcibly().waitFor() != 0;
    }

    private static void expect(String wanted, String said) {
        if (!wanted.equals(said)) {
            throw new AssertionError("the process said " + said + " in place of " + wanted);
        }
    }
}
