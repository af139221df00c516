// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Json;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.LabQuery;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
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

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public LabSql(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var lab = new LabDatabase(LabOptions.folder(session, project)).address();
        var sql = query.equals("-") ? session.terminal().in().lines().collect(Collectors.joining("\n")) : query;
        var table = LabQuery.run(lab, sql.strip().replaceFirst(";$", ""));
        session.data(
                out,
                json
                        ? json(table)
                        : Columns.print(table)
                                + session.text(
                                        table.rows().size() == 1 ? "lab.rows.one" : "lab.rows.many",
                                        table.rows().size())
                                + "\n");
        return Exit.FINE;
    }

    private static String json(LabQuery.Table table) {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var row : table.rows()) {
            var one = rows.addObject();
            for (int i = 0; i < table.columns().size(); i++) {
                one.put(table.columns().get(i), row.get(i));
            }
        }
        return Json.print(rows);
    }
}
