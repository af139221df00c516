// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.edit.FileEdits;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts right what has exactly one fix. */
record Fixes(Session session) {

    /** Edits the files; how many places were put right. Of two fixes that overlap the first counts. */
    int apply(Findings findings) {
        Map<Path, List<TextEdit>> edits = new TreeMap<>();
        int places = 0;
        for (var diagnostic : findings.diagnostics()) {
            if (diagnostic.fixes().size() == 1 && fits(diagnostic.fixes().get(0).edits(), edits)) {
                diagnostic.fixes().get(0).edits().forEach((file, more) -> edits.computeIfAbsent(
                                file, any -> new ArrayList<>())
                        .addAll(more));
                places++;
            }
        }
        try {
            FileEdits.write(edits);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", names(edits), Reason.of(e));
        }
        return places;
    }

    private static boolean fits(Map<Path, List<TextEdit>> fresh, Map<Path, List<TextEdit>> edits) {
        return fresh.entrySet().stream().allMatch(entry -> entry.getValue().stream()
                .noneMatch(edit -> edits.getOrDefault(entry.getKey(), List.of()).stream()
                        .anyMatch(other -> edit.offset() <= other.end() && other.offset() <= edit.end())));
    }

    private List<String> names(Map<Path, List<TextEdit>> edits) {
        return edits.keySet().stream().map(session::shown).toList();
    }
}
