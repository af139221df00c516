// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Json;
import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.print.PlanText;
import io.orgsmith.plan.saved.Approval;
import java.util.List;

/**
 * A saved plan for whoever reviews it: where it comes from, its steps, and its checksum.
 *
 * @param approvals of the plan as it is now
 */
public record ShownPlan(OpenedPlan opened, List<Approval> approvals) {
    public ShownPlan {
        approvals = List.copyOf(approvals);
    }

    public String text(Session session) {
        var made = opened.plan().made();
        var place = new PlanPlace(session, opened);
        var text = new StringBuilder();
        line(text, session, "show.release", opened.plan().plan().release());
        line(text, session, "show.environment", made.environment());
        line(text, session, "show.project", place.shownProject());
        line(text, session, "show.model", made.model());
        line(text, session, "show.database", place.database());
        made.findings().forEach(finding -> line(text, session, "show.finding", finding));
        line(text, session, "show.checksum", opened.checksum());
        approvals.forEach(one ->
                text.append(session.text("show.approval", one.by(), one.at())).append('\n'));
        text.append('\n');
        return text.append(PlanText.of(opened.plan().plan(), session.locale(), session.paint()::mark))
                .toString();
    }

    private static void line(StringBuilder text, Session session, String key, String value) {
        if (!value.isEmpty()) {
            text.append(session.text(key, value)).append('\n');
        }
    }

    public String json() {
        var made = opened.plan().made();
        var json = PlanJson.of(opened.plan().plan());
        json.put("checksum", opened.checksum());
        json.put("environment", made.environment());
        json.put("project", made.project());
        json.put("model", made.model());
        json.put("database", made.database());
        made.findings().forEach(json.putArray("findings")::add);
        var reviewed = json.putArray("approvals");
        approvals.forEach(one ->
                reviewed.addObject().put("by", one.by()).put("at", one.at().toString()));
        return Json.print(json);
    }
}
