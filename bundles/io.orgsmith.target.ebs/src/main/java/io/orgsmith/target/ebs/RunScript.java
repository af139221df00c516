// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.target.ebs.script.ScriptFile;
import java.util.List;

/** {@code apply.sql} and {@code dry-run.sql}: run the other files in their order. */
final class RunScript {
    private RunScript() {}

    /** Commits after each file. */
    static ScriptFile apply(Generation generation, List<String> order) {
        ScriptFile file = begin(generation, "apply.sql", "phase.APPLY", "orgsmith_apply");
        for (String script : order) {
            file.add("@@" + script);
            file.add(generation.lines("file/run", script));
            file.add("COMMIT;");
        }
        file.add(generation.lines("file/ended", file.name()));
        file.add("ROLLBACK;");
        file.add("SPOOL OFF");
        return file;
    }

    /** Goes on behind what is open, takes everything back at its end, and fails there where something was open. */
    static ScriptFile dryRun(Generation generation, List<String> order) {
        ScriptFile file = begin(generation, "dry-run.sql", "phase.DRY_RUN", "orgsmith_dry_run");
        file.add(generation.lines("file/dry_start", file.name()));
        for (String script : order) {
            file.add("@@" + script);
            file.add(generation.lines("file/run", script));
            file.add(generation.lines("file/dry_file", script));
        }
        file.add(generation.lines("file/ended", file.name()));
        file.add("ROLLBACK;");
        file.add(generation.lines("file/dry_end", file.name(), "script.open"));
        file.add("SPOOL OFF");
        return file;
    }

    /**
     * Sends what follows to a file of its own for each run, with the moment in its name.
     *
     * @param name e.g. {@code orgsmith_apply}
     */
    static void spool(Generation generation, ScriptFile file, String name) {
        file.add(generation.lines("file/spool", file.name()));
        file.add("SPOOL " + name + "_&orgsmith_now..log");
        file.add("SET DEFINE OFF");
    }

    private static ScriptFile begin(Generation generation, String name, String title, String spool) {
        ScriptFile file = generation.run(name, title);
        spool(generation, file, spool);
        file.block(generation.lines("file/start", name));
        file.blank();
        return file;
    }
}
