// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.target.ebs.script.ScriptFile;
import java.util.List;

/** {@code apply.sql} and {@code dry-run.sql}: run the other files in their order. */
final class RunScript {
    private RunScript() {}

    /** Commits after each file. The spool grows from run to run: what was created is known after many of them, too. */
    static ScriptFile apply(Generation generation, List<String> order) {
        ScriptFile file = begin(generation, "apply.sql", "phase.APPLY", "orgsmith_apply.log");
        for (String script : order) {
            file.add("@@" + script);
            file.add(generation.lines("file/run", script));
            file.add("COMMIT;");
        }
        return end(generation, file);
    }

    /** Takes everything back at its end. */
    static ScriptFile dryRun(Generation generation, List<String> order) {
        ScriptFile file = begin(generation, "dry-run.sql", "phase.DRY_RUN", "orgsmith_dry_run.log");
        for (String script : order) {
            file.add("@@" + script);
            file.add(generation.lines("file/run", script));
        }
        return end(generation, file);
    }

    /** SQL*Plus of 11i (8.0.6) cannot append to a spool. */
    static String append(Generation generation) {
        return generation.release() == EbsRelease.R11I ? "" : " APPEND";
    }

    private static ScriptFile begin(Generation generation, String name, String title, String spool) {
        ScriptFile file = generation.run(name, title);
        file.add("SPOOL " + spool + append(generation));
        file.block(generation.lines("file/start", name));
        file.blank();
        return file;
    }

    private static ScriptFile end(Generation generation, ScriptFile file) {
        file.add(generation.lines("file/ended", file.name()));
        file.add("ROLLBACK;");
        file.add("SPOOL OFF");
        return file;
    }
}
