// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.cli.Session;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.edit.Fix;
import java.nio.file.Path;
import java.util.List;

/** One finding as a SARIF result. Places are lines and columns alone: offsets would count in another unit than columns do. */
record SarifResult(Session session, Findings findings, Diagnostic diagnostic) {

    /** @param codes of all rules of the run, in their order */
    void write(ObjectNode result, List<String> codes) {
        result.put("ruleId", diagnostic.code()).put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", level(diagnostic.severity()));
        var hint = new Hint(session).of(diagnostic);
        var message = session.text(diagnostic.message());
        result.putObject("message").put("text", hint.isEmpty() ? message : message + "\n" + hint);
        var place = diagnostic.place();
        var location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", uri(place.file()));
        region(location, "region", place.file(), place.offset(), place.length());
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
                region(replacement, "deletedRegion", file, edit.offset(), edit.length());
                replacement.putObject("insertedContent").put("text", edit.replacement());
            }
        });
    }

    /** Nothing where the file could not be read. */
    private void region(ObjectNode json, String name, Path file, int offset, int length) {
        var source = findings.sources().get(file);
        if (source != null) {
            var region = Region.of(source.lines(), offset, length);
            json.putObject(name)
                    .put("startLine", region.startLine())
                    .put("startColumn", region.startColumn())
                    .put("endLine", region.endLine())
                    .put("endColumn", region.endColumn());
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.ADVICE ? "note" : severity.word();
    }

    /** Relative to the current folder where it lies below it, as code hosts want it. */
    private String uri(Path file) {
        var folder = session.terminal().folder();
        var uri = file.toUri();
        return file.startsWith(folder) ? folder.toUri().relativize(uri).getRawPath() : uri.toString();
    }
}
