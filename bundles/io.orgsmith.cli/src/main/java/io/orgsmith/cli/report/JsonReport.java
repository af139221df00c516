// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.cli.Session;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.edit.Fix;

/**
 * Findings for programs. Messages are in the session's language; codes and member names never
 * change with it. Offsets and lengths count UTF-16 units, columns code points.
 */
public record JsonReport(Session session) {
    /** Raised in its first part when a reader of the former version may fail. */
    public static final String FORMAT_VERSION = "1.0";

    /** All findings, as whole lines. */
    public String of(Findings findings) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format_version", FORMAT_VERSION);
        var summary = json.putObject("summary");
        summary.put("files", findings.files());
        for (var severity : Severity.values()) {
            summary.put(severity.word(), findings.count(severity));
        }
        var list = json.putArray("findings");
        findings.diagnostics().forEach(diagnostic -> list.add(of(diagnostic)));
        return Json.print(json);
    }

    private ObjectNode of(Diagnostic diagnostic) {
        var json = JsonNodeFactory.instance.objectNode();
        var place = diagnostic.place();
        json.put("code", diagnostic.code())
                .put("severity", diagnostic.severity().word())
                .put("file", session.shown(place.file()))
                .put("line", place.line())
                .put("column", place.column())
                .put("offset", place.offset())
                .put("length", place.length())
                .put("message", session.text(diagnostic.message()));
        putIfAny(json, "why", session.text(diagnostic.why()));
        putIfAny(json, "fix", new Hint(session).of(diagnostic));
        if (!diagnostic.fixes().isEmpty()) {
            var fixes = json.putArray("fixes");
            diagnostic.fixes().forEach(fix -> edits(fixes.addObject(), fix));
        }
        return json;
    }

    private void edits(ObjectNode json, Fix fix) {
        var edits = json.put("title", session.text(fix.title())).putArray("edits");
        fix.edits()
                .forEach((file, all) -> all.forEach(edit -> edits.addObject()
                        .put("file", session.shown(file))
                        .put("offset", edit.offset())
                        .put("length", edit.length())
                        .put("text", edit.replacement())));
    }

    private static void putIfAny(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
