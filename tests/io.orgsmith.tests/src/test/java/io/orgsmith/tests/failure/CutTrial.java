// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.plan.saved.SavedPlan;
import java.util.function.Supplier;

/** Cuts the connection before and after every statement of an apply, and of a rollback. */
final class CutTrial {
    /** Where nothing took effect one apply is like the other: one of so many is enough. */
    private static final int UNTOUCHED = 10;

    private final FailureLab lab;
    private final Trial trial;
    private final Supplier<ApplyOrder> rest;

    private CutTrial(FailureLab lab, Trial trial, Supplier<ApplyOrder> rest) {
        this.lab = lab;
        this.trial = trial;
        this.rest = rest;
    }

    /** Of a change that is stated as text: each apply makes its own plan. */
    static CutTrial ofText(FailureLab lab, Change change) {
        return new CutTrial(lab, new Trial(lab, change), () -> lab.order(change.after()));
    }

    /** Of a plan that was saved: each apply does what is left of it. */
    static CutTrial ofSavedPlan(FailureLab lab, Change change) {
        var trial = new Trial(lab, change);
        SavedPlan saved = lab.saved(change.after());
        return new CutTrial(lab, trial, () -> lab.rest(saved));
    }

    /** Cuts an apply everywhere. By turns the next apply continues, or a rollback takes back. @return the number of cuts */
    int applies() {
        return applies(1);
    }

    /** The same at every so many-th statement. @param stride odd */
    int applies(int stride) {
        int cuts = 0;
        ApplyOrder whole = rest.get();
        for (Cuts.Side side : Cuts.Side.values()) {
            boolean isCut = true;
            for (int point = 1; isCut; point += stride) {
                long base = lab.newestRun();
                var connections = new Cuts(lab.address(), point, side);
                isCut = isCut(connections, () -> FailureLab.apply(connections, whole, step -> {}));
                cuts += isCut ? 1 : 0;
                boolean isThere = trial.assertNothingIsHalfDone(base);
                if (isThere ? point % 2 == 0 : point % UNTOUCHED == 0) {
                    trial.assertCanBeContinued(base, rest.get());
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
