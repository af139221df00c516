// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Undoes steps in an image, the newest first. An object that was created goes as a whole or stays as a whole. */
final class Undoing {
    /** Rows that any object may refer to: one that others use stays, and its object goes all the same. */
    private static final Set<String> SHARED = Set.of("GL_CODE_COMBINATIONS_KFV", "PAY_COST_ALLOCATION_KEYFLEX");

    private final TableImage image;
    private final RowUndo rows;
    private final Keeping keeping;
    private final List<Left> left = new ArrayList<>();

    Undoing(TableImage image, Constraints constraints, Keeping keeping) {
        this.image = image;
        this.rows = new RowUndo(image, constraints);
        this.keeping = keeping;
    }

    List<Left> left() {
        return left;
    }

    /** @param changes what the step changed */
    Deed undo(RunStep step, List<RowChange> changes) {
        String subject = step.intent().name();
        List<RowChange> undone = new ArrayList<>();
        var here = new ArrayList<Left>();
        boolean kept = keeping.user(step)
                .map(user -> here.add(new Left("used", subject, subject, user)))
                .orElse(false);
        if (!kept) {
            boolean isWhole = undo(changes, subject, undone, here);
            if (!isWhole && Keeping.creates(step)) {
                turnBack(undone);
                undone.clear();
                keeping.keep(step);
                kept = true;
            }
        }
        if (kept) {
            undo(changes.stream().filter(Undoing::isOwned).toList(), subject, undone, here);
        }
        left.addAll(here);
        var intent =
                new Intent("undo", step.intent().kind(), subject, step.intent().fragment(), step.id());
        return new Deed(intent, undone);
    }

    /** Whether all rows that were inserted are gone again. */
    private boolean undo(List<RowChange> changes, String subject, List<RowChange> undone, List<Left> here) {
        boolean isWhole = true;
        for (int i = changes.size() - 1; i >= 0; i--) {
            RowChange change = changes.get(i);
            RowUndo.Result result = rows.undo(change, subject);
            result.change().ifPresent(undone::add);
            here.addAll(result.left());
            boolean isInsert = change instanceof RowChange.Insert;
            isWhole &= !isInsert
                    || result.left().isEmpty()
                    || SHARED.contains(change.row().table());
        }
        return isWhole;
    }

    private void turnBack(List<RowChange> changes) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            RowChange change = changes.get(i);
            Row row = change.row();
            if (change instanceof RowChange.Insert) {
                image.apply(new RowChange.Delete(row));
            } else if (change instanceof RowChange.Update update) {
                image.apply(new RowChange.Update(row, update.before()));
            } else {
                image.add(row);
            }
        }
    }

    private static boolean isOwned(RowChange change) {
        return OwnedTables.has(change.row().table());
    }
}
