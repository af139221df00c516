// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.manual.ManualDocument;
import io.orgsmith.target.ebs.manual.ManualPage;
import io.orgsmith.target.ebs.manual.ReviewDocument;
import io.orgsmith.target.ebs.manual.Texts;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Phase;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the files of one plan, one after the other. */
final class ScriptWriter {
    /** The blocks that count what is missing. */
    private static final Set<Block> COUNTED = Set.of(Block.MANUAL, Block.REQUIRE);

    private final Generation generation;
    private final BlockWriter blocks;
    private final GeneralSteps general;
    private final SortedMap<String, String> files = new TreeMap<>();

    ScriptWriter(Generation generation) {
        this.generation = generation;
        this.blocks = new BlockWriter(generation);
        this.general = new GeneralSteps(generation, blocks);
    }

    SortedMap<String, String> write() {
        Map<Phase, List<Unit>> phases = phases();
        List<String> order = new ArrayList<>();
        phases.forEach((phase, units) -> order.add(writePhase(phase, units)));
        writeVerify();
        writeSession();
        keep(new RollbackScript(generation, blocks).write());
        keep(new PreflightScript(generation, blocks).write(phases, files));
        order.add(0, Phase.PREFLIGHT.fileName(false));
        keep(RunScript.apply(generation, order));
        keep(RunScript.dryRun(generation, order));
        Texts texts = generation.texts();
        files.put("manual.md", ManualDocument.write(blocks.manual().all(), texts));
        files.put("manual.html", ManualPage.write(blocks.manual().all(), texts));
        files.put("review.md", ReviewDocument.write(blocks.review(), texts));
        return files;
    }

    private Map<Phase, List<Unit>> phases() {
        Map<Phase, List<Unit>> phases = new EnumMap<>(Phase.class);
        for (Step step : generation.plan().steps()) {
            for (Unit unit : units(step)) {
                phases.computeIfAbsent(unit.phase(), phase -> new ArrayList<>()).add(unit);
            }
        }
        GeneralSteps.add(phases);
        return phases;
    }

    /** What has to exist under a name that the scripts themselves give is proved after that, and not by the preflight. */
    private List<Unit> units(Step step) {
        return step instanceof Step.Require require && generation.names().isAwaitedBy(require.expected())
                ? Unit.proofs(require.expected(), generation.release(), Block.REQUIRE)
                : Unit.of(step, generation.release(), generation.options().allowPrivateApi());
    }

    private String writePhase(Phase phase, List<Unit> units) {
        boolean allManual = phase != Phase.SECURITY_LISTS
                && units.stream().allMatch(unit -> unit.block() == Block.MANUAL || unit.block() == Block.SHOW);
        ScriptFile file = generation.part(phase.fileName(allManual), "phase." + phase.name());
        file.block(generation.lines("file/begin", file.name()));
        general.write(phase, file);
        writeUnits(file, units, units.stream().anyMatch(unit -> COUNTED.contains(unit.block())));
        return end(file);
    }

    private void writeUnits(ScriptFile file, List<Unit> units, boolean mayStop) {
        blocks.write(file, units);
        if (mayStop) {
            file.block(generation.lines("file/stop_when_missing", file.name()));
        }
    }

    private void writeVerify() {
        ScriptFile file = generation.run("verify.sql", "phase.VERIFY");
        RunScript.spool(generation, file, "orgsmith_verify");
        file.block(generation.lines("file/start", file.name()));
        file.block(generation.lines("file/begin", file.name()));
        blocks.write(
                file,
                generation
                        .wanted()
                        .flatMap(object -> Unit.proofs(object, generation.release(), Block.VERIFY).stream())
                        .toList());
        file.block(generation.lines("file/deviations", file.name(), "script.deviates"));
        file.add("ROLLBACK;");
        file.add("SPOOL OFF");
        keep(file);
    }

    private void writeSession() {
        ScriptFile file = generation.part("session.sql", "phase.SESSION");
        file.block(generation.lines("file/session", file.name()));
        keep(file);
    }

    private String end(ScriptFile file) {
        file.block(generation.lines("file/end", file.name()));
        keep(file);
        return file.name();
    }

    private void keep(ScriptFile file) {
        files.put(file.name(), file.text());
    }
}
