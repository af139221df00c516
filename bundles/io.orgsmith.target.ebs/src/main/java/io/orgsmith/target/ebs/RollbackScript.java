// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code rollback.sql}: takes back what the runs since a given moment created, the last first and all or nothing. EBS deletes
 * next to nothing: things are ended or disabled, and what no interface ends is said to stay.
 */
final class RollbackScript {
    private final Generation generation;
    private final BlockWriter blocks;

    RollbackScript(Generation generation, BlockWriter blocks) {
        this.generation = generation;
        this.blocks = blocks;
    }

    ScriptFile write() {
        String usage = generation.comments().get("script.usage.rollback");
        ScriptFile file = generation.file("rollback.sql", "phase.ROLLBACK", usage);
        RunScript.spool(generation, file, "orgsmith_rollback");
        file.block(generation.lines("file/start", file.name()));
        file.block(generation.lines("file/since", file.name()));
        file.block(generation.lines("file/begin", file.name()));
        List<Step> steps = new ArrayList<>(generation.plan().steps());
        Collections.reverse(steps);
        blocks.write(file, steps.stream().flatMap(this::units).toList());
        file.block(List.of("COMMIT;"));
        file.add(generation.lines("file/rolled_back", file.name(), "script.rolled.back"));
        file.add("SPOOL OFF");
        return file;
    }

    private Stream<Unit> units(Step step) {
        if (step instanceof Step.Create create) {
            return Unit.undo(
                    create.after(), generation.release(), generation.options().allowPrivateApi())
                    .stream();
        }
        if (step instanceof Step.Update update) {
            List<String> before =
                    update.changes().stream().map(RollbackScript::before).toList();
            return Unit.keep(BlockWriter.with(Unit.after(update), "before", before), generation.release()).stream();
        }
        return step instanceof Step.Retire retire
                ? Unit.keep(BlockWriter.with(retire.before(), "before", List.of("not ended")), generation.release())
                        .stream()
                : Stream.empty();
    }

    private static String before(Step.Change change) {
        Value value = change.before();
        return change.attribute() + " = " + (value == null ? "(none)" : value.print());
    }
}
