// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.DatabaseProblem;

/** Cuts the connection before and after every statement of an apply, and of a rollback. */
final class CutTrial {
    /** Where nothing took effect one apply is like the other: one of so many is enough. */
    private static final int UNTOUCHED = 10;

    private final FailureLab lab;
    private final Trial trial;

    CutTrial(FailureLab lab, Change change) {
        this.lab = lab;
        this.trial = new Trial(lab, change);
    }

    /** Cuts an apply everywhere. By turns the next apply continues, or a rollback takes back. @return the number of cuts */
    int applies() {
        int cuts = 0;
        for (Cuts.Side side : Cuts.Side.values()) {
            boolean isCut = true;
            for (int point = 1; isCut; point++) {
                long base = lab.newestRun();
                var connections = new Cuts(lab.address(), point, side);
                isCut = isCut(connections, () -> FailureLab.apply(connections, lab.order(trial.after()), step -> {}));
                cuts += isCut ? 1 : 0;
                boolean isThere = trial.assertNothingIsHalfDone(base);
                if (isThere ? point % 2 == 0 : point % UNTOUCHED == 0) {
                    trial.assertCanBeContinued(base);
                    isThere = true;
                }
                if (isThere) {
                    trial.assertCanBeTakenBack(base);
                }
            }
        }
        return cuts;
    }

    /** Cuts a rollback at every so many-th statement; the next one goes on. @return the number of cuts */
    int rollbacks(int stride) {
        int cuts = 0;
        for (Cuts.Side side : Cuts.Side.values()) {
            boolean isCut = true;
            for (int point = 1; isCut; point += stride) {
                long base = lab.newestRun();
                lab.apply(trial.after());
                var connections = new Cuts(lab.address(), point, side);
                isCut = isCut(connections, () -> lab.rollback(connections, base + 1));
                cuts += isCut ? 1 : 0;
                trial.assertCanBeTakenBack(base);
            }
        }
        return cuts;
    }

    private static boolean isCut(Cuts connections, Runnable work) {
        try {
            work.run();
        } catch (DatabaseProblem problem) {
            if (!connections.isCut()) {
                throw problem;
            }
        }
        return connections.isCut();
    }
}
