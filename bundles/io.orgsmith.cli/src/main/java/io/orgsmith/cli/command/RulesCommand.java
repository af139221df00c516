// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Json;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.plan.print.CellWidth;
import io.orgsmith.rules.Rule;
import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.workspace.Severity;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code orgsmith rules}: lists all rules. */
@Command(sortOptions = false)
public final class RulesCommand implements Callable<Integer> {
    private static final int ID_CELLS = 8;
    private static final int SEVERITY_CELLS = 9;

    private final Session session;

    @Mixin
    private ReportOptions report;

    public RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.data(report.out(), report.isJson() ? json() : text());
        return Exit.FINE;
    }

    private String text() {
        var rules = RuleCatalogue.standard().rules();
        var lines = rules.stream().map(this::line).collect(Collectors.joining());
        return lines + session.text("rules.count", rules.size()) + "\n";
    }

    private String line(Rule rule) {
        var severity = Severity.valueOf(rule.severity().name());
        var word = CellWidth.pad(session.text("severity." + severity.word()), SEVERITY_CELLS);
        return report.on(session).paint().bold(CellWidth.pad(rule.id(), ID_CELLS))
                + report.on(session).paint().severity(severity, word)
                + rule.title(session.locale())
                + releases(rule)
                + "\n";
    }

    private String releases(Rule rule) {
        var releases =
                session.punctuation().list(rule.releases().stream().sorted().toList());
        return releases.isEmpty()
                ? ""
                : report.on(session).paint().faint(session.punctuation().remarked("", releases));
    }

    private String json() {
        var json = JsonNodeFactory.instance.objectNode().put("format_version", "1.0");
        var list = json.putArray("rules");
        for (var rule : RuleCatalogue.standard().rules()) {
            var one = list.addObject();
            one.put("id", rule.id())
                    .put("severity", Severity.valueOf(rule.severity().name()).word())
                    .put("source", rule.source().letter())
                    .put("judges", rule.place() == Rule.Place.PLAN ? "plan" : "model")
                    .put("title", rule.title(session.locale()))
                    .put("why", rule.why(session.locale()));
            var releases = one.putArray("releases");
            rule.releases().stream().sorted().forEach(releases::add);
        }
        return Json.print(json);
    }
}
