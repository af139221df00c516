// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Version;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.edit.Fix;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        findings.diagnostics().forEach(diagnostic -> result(results.addObject(), diagnostic, codes));
        return Json.print(json);
    }

    private void rules(ArrayNode rules, List<String> codes, Findings findings) {
        for (var code : codes) {
            var rule = rules.addObject().put("id", code);
            findings.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code().equals(code))
                    .map(diagnostic -> session.text(diagnostic.why()))
                    .filter(why -> !why.isEmpty())
                    .findFirst()
                    .ifPresent(why -> rule.putObject("fullDescription").put("text", why));
        }
    }

    private void result(ObjectNode result, Diagnostic diagnostic, List<String> codes) {
        result.put("ruleId", diagnostic.code()).put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", level(diagnostic.severity()));
        var hint = session.text(diagnostic.hint());
        var message = session.text(diagnostic.message());
        result.putObject("message").put("text", hint.isEmpty() ? message : message + "\n" + hint);
        var place = diagnostic.place();
        var location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", uri(place.file()));
        location.putObject("region")
                .put("startLine", place.line())
                .put("startColumn", place.column())
                .put("charOffset", place.offset())
                .put("charLength", place.length());
        if (!diagnostic.fixes().isEmpty()) {
            var fixes = result.putArray("fixes");
            diagnostic.fixes().forEach(fix -> fix(fixes.addObject(), fix));
        }
    }

    private void fix(ObjectNode json, Fix fix) {
        json.putObject("description").put("text", session.text(fix.title()));
        var changes = json.putArray("artifactChanges");
        fix.edits().forEach((file, edits) -> {
            var change = changes.addObject();
            change.putObject("artifactLocation").put("uri", uri(file));
            var replacements = change.putArray("replacements");
            for (var edit : edits) {
                var replacement = replacements.addObject();
                replacement
                        .putObject("deletedRegion")
                        .put("charOffset", edit.offset())
                        .put("charLength", edit.length());
                replacement.putObject("insertedContent").put("text", edit.replacement());
            }
        });
    }

    private static String level(Severity severity) {
        return severity == Severity.ADVICE ? "note" : severity.word().toLowerCase(Locale.ROOT);
    }

    /** Relative to the current folder where it lies below it, as code hosts want it. */
    private String uri(Path file) {
        var folder = session.terminal().folder();
        var uri = file.toUri();
        return file.startsWith(folder) ? folder.toUri().relativize(uri).getRawPath() : uri.toString();
    }
}
