// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.lab.LabQuery;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Reached;
import java.util.List;

/**
 * What the query of a step answers.
 *
 * @param columns their headings
 * @param rows what is there; none where the step was not taken
 */
public record Proof(List<String> columns, List<List<String>> rows) {

    /** Asks a database; reads only. @throws io.orgsmith.deploy.DatabaseProblem when it cannot answer */
    public static Proof of(Database database, Step step) {
        var reached = Reached.of(database);
        var query = step.query().replaceFirst(";\\s*$", "");
        if (reached.installation().isEbs()) {
            return EbsQuery.run(reached.source(), query);
        }
        var table = LabQuery.run((DatabaseAddress) reached.source(), query);
        return new Proof(table.columns(), table.rows());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** In a few words. */
    public String summary() {
        return isEmpty() ? Texts.of("manual.nothing") : Texts.of("manual.rows", rows.size());
    }

    /** As lines, a column behind the other. */
    public String table() {
        var lines = new StringBuilder(String.join(" | ", columns)).append('\n');
        rows.forEach(row -> lines.append(String.join(" | ", row)).append('\n'));
        return lines.toString();
    }
}
