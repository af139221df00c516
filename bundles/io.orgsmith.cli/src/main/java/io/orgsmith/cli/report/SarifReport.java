// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Version;
import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.workspace.Diagnostic;
import java.util.List;

/** Findings as SARIF 2.1.0, which code hosts and editors read. Columns count code points. */
public record SarifReport(Session session) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** All findings, as whole lines. */
    public String of(Findings findings) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("$schema", SCHEMA).put("version", "2.1.0");
        var run = json.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Orgsmith").put("version", Version.number());
        var codes = findings.diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        rules(driver.putArray("rules"), codes, findings);
        run.put("columnKind", "unicodeCodePoints");
        var results = run.putArray("results");
        findings.diagnostics().forEach(diagnostic -> new SarifResult(session, findings, diagnostic)
                .write(results.addObject(), codes));
        return Json.print(json);
    }

    private void rules(ArrayNode rules, List<String> codes, Findings findings) {
        for (var code : codes) {
            var rule = rules.addObject().put("id", code);
            RuleCatalogue.standard().find(code).ifPresent(known -> rule.putObject("shortDescription")
                    .put("text", known.title(session.locale())));
            findings.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code().equals(code))
                    .map(diagnostic -> session.text(diagnostic.why()))
                    .filter(why -> !why.isEmpty())
                    .findFirst()
                    .ifPresent(why -> rule.putObject("fullDescription").put("text", why));
        }
    }
}
