// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;

/** What a database does not hold as the text wants it, as a comparison of both. */
public final class VerifyRows {
    private VerifyRows() {}

    public static List<Row> of(List<Deviation> deviations) {
        return deviations.stream().map(VerifyRows::row).toList();
    }

    private static Row row(Deviation deviation) {
        var name = Names.of(deviation.wanted());
        return deviation.found()
                ? Row.object(Mark.UPDATE, name, Row.changes(deviation.changes()))
                : new Row(Mark.UNMET, name, Texts.of("verify.missing"), "", "", List.of());
    }
}
