// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.report.Columns;
import io.orgsmith.cli.report.Json;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.deploy.lab.LabQuery;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith lab sql}: answers a query on the lab's tables; changes nothing. */
@Command(sortOptions = false)
public final class LabSql implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "QUERY")
    private String query;

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PATH",
            defaultValue = ".")
    private Path project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private EnvironmentOption environment;

    @Mixin
    private ReportOptions report;

    public LabSql(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var labs = new Labs(session);
        labs.of(database, environment, project);
        var lab = labs.address(database, environment.lab(session, labs.folder(project)));
        var sql = query.equals("-") ? session.terminal().in().lines().collect(Collectors.joining("\n")) : query;
        var table = LabQuery.run(lab, sql.strip().replaceFirst(";$", ""));
        session.data(report.out(), report.isJson() ? json(table) : text(table));
        return Exit.FINE;
    }

    private String text(LabQuery.Table table) {
        int count = table.rows().size();
        return Columns.print(table) + session.text(count == 1 ? "lab.rows.one" : "lab.rows.many", count) + "\n";
    }

    private static String json(LabQuery.Table table) {
        var json = JsonNodeFactory.instance.objectNode().put("format_version", "1.0");
        var names = Columns.distinct(table.columns());
        var rows = json.putArray("rows");
        for (var row : table.rows()) {
            var one = rows.addObject();
            for (int i = 0; i < names.size(); i++) {
                one.put(names.get(i), row.get(i));
            }
        }
        return Json.print(json);
    }
}
