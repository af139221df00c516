// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Phase;
import io.orgsmith.target.ebs.script.Preflight;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code 00_preflight.sql}: stops before anything is changed when the target lacks what the other files need. */
final class PreflightScript {
    private final Generation generation;
    private final BlockWriter blocks;

    PreflightScript(Generation generation, BlockWriter blocks) {
        this.generation = generation;
        this.blocks = blocks;
    }

    /** @param files all that will run after it */
    ScriptFile write(Map<Phase, List<Unit>> phases, Map<String, String> files) {
        ScriptFile file = generation.part(Phase.PREFLIGHT.fileName(false), "phase.PREFLIGHT");
        file.block(generation.lines("file/begin", file.name()));
        List<Unit> units = phases.values().stream().flatMap(List::stream).toList();
        String sql = files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".sql"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        var preflight = new Preflight(ApiCatalogue.read(), generation.release());
        file.block(preflight.lines(units, sql, names(), generation.options().encoding()));
        blocks.write(file, required());
        file.block(generation.lines("file/stop_when_missing", file.name()));
        file.block(generation.lines("file/end", file.name()));
        return file;
    }

    private List<Unit> required() {
        return generation.plan().steps().stream()
                .flatMap(step -> step instanceof Step.Require require
                                && !generation.names().isAwaitedBy(require.expected())
                        ? Unit.proofs(require.expected(), generation.release(), Block.REQUIRE).stream()
                        : Stream.empty())
                .toList();
    }

    private Collection<String> names() {
        var retired = generation.plan().steps().stream()
                .flatMap(step -> step instanceof Step.Retire retire ? Stream.of(retire.before()) : Stream.empty());
        return Stream.concat(generation.wanted(), retired)
                .flatMap(object -> Stream.concat(
                        object.key().names().stream(),
                        object.attributes().values().stream().map(Value::print)))
                .toList();
    }
}
