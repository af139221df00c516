// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.target.lab.table.RowChange;

/** What a rollback is going to do, for people. */
public record Undone(Session session, Outlook outlook) {

    /** As whole lines; the first says it where there is nothing to undo. */
    public String text() {
        if (outlook.isEmpty()) {
            return session.text("rollback.nothing", outlook.backTo()) + "\n";
        }
        var text = new StringBuilder();
        var deeds = outlook.deeds().stream()
                .filter(deed -> deed.rows() > 0 && deed.intent().kind() != null)
                .toList();
        deeds.forEach(deed -> line(text, mark(deed), deed.intent().name()));
        outlook.left().forEach(left -> line(text, Mark.UNMET, left.message(session.locale())));
        var runs = outlook.runs().stream().map(Run::id).toList();
        text.append('\n')
                .append(session.text("rollback.summary", outlook.backTo(), deeds.size(), runs))
                .append('\n');
        if (!outlook.left().isEmpty()) {
            text.append(session.text("rollback.left", outlook.left().size())).append('\n');
        }
        return text.toString();
    }

    private void line(StringBuilder text, Mark mark, String line) {
        text.append("  ")
                .append(session.paint().mark(mark, mark.sign()))
                .append(' ')
                .append(line)
                .append('\n');
    }

    /** Whether the object goes, comes back, or becomes what it was. */
    private static Mark mark(Deed deed) {
        boolean onlyDeletes = deed.changes().stream().allMatch(change -> change instanceof RowChange.Delete);
        boolean onlyInserts = deed.changes().stream().allMatch(change -> change instanceof RowChange.Insert);
        return onlyDeletes ? Mark.RETIRE : onlyInserts ? Mark.CREATE : Mark.UPDATE;
    }
}
