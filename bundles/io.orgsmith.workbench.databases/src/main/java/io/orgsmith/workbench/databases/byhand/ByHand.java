// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.byhand;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.lab.HandChange;
import io.orgsmith.deploy.lab.LabChange;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.Told;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** Changes a lab past the tool, as a colleague would in EBS. */
public final class ByHand {
    private ByHand() {}

    /** Reads what is in the lab, and asks for the change. */
    public static void open(Shell shell, Lab lab) {
        Background.run(
                Texts.of("byhand.title"), monitor -> prepared(lab), prepared -> new ByHandDialog(shell, lab, prepared)
                        .open());
    }

    private static List<HandChange> prepared(Lab lab) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return HandChange.of(ReadBack.state(lab.source(), today), today);
    }

    /** Runs a statement in the background. @param then is told what came of it, in the thread of the window */
    static void change(Lab lab, String sql, Consumer<Said> then) {
        Background.run(Texts.of("byhand.title"), monitor -> changed(lab, sql), then);
    }

    private static Said changed(Lab lab, String sql) {
        try {
            int rows = LabChange.run(lab.source(), sql);
            Told.changed(lab);
            return new Said(Texts.of(rows == 1 ? "byhand.row" : "byhand.rows", rows), rows > 0);
        } catch (DatabaseProblem problem) {
            return new Said(Words.of(problem), false);
        }
    }

    /** What came of a change, in words. */
    record Said(String words, boolean isWell) {}
}
