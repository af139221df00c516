// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.manual.ManualStep;
import io.orgsmith.target.ebs.manual.ManualSteps;
import io.orgsmith.target.ebs.manual.Navigation;
import io.orgsmith.target.ebs.manual.ReviewDocument;
import io.orgsmith.target.ebs.manual.Wrapped;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Chunk;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlComment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Writes blocks about objects, and keeps count of the steps by hand and of where each object is dealt with. */
final class BlockWriter {
    private static final Set<Block> BY_HAND = Set.of(Block.MANUAL, Block.SHOW, Block.RETIRE_BY_HAND);

    private final Generation generation;
    private final ManualSteps manual;
    private final List<ReviewDocument.Line> review = new ArrayList<>();

    BlockWriter(Generation generation) {
        this.generation = generation;
        this.manual = new ManualSteps(generation.texts());
    }

    ManualSteps manual() {
        return manual;
    }

    List<ReviewDocument.Line> review() {
        return List.copyOf(review);
    }

    /** One block for each unit, in their order, some in a chunk. */
    void write(ScriptFile file, List<Unit> units) {
        List<Chunk> chunks =
                Chunk.of(units.stream().map(unit -> block(file, unit)).toList());
        Iterator<Unit> written = units.iterator();
        chunks.forEach(chunk ->
                chunk.write(file, generation.scope()).forEach(line -> review(written.next(), file.name(), line)));
    }

    private List<String> block(ScriptFile file, Unit unit) {
        SetupObject object = unit.object();
        Scope scope = generation.constants().scope(object);
        if (unit.block() == Block.KEEP) {
            scope = generation.constants().scope(with(object, "where", where(unit)));
        }
        if (BY_HAND.contains(unit.block())) {
            ManualStep step = manual.add(unit, scope, file.name());
            scope = generation.constants().scope(with(object, "instructions", step.instructions(generation.texts())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(SqlComment.line(heading(unit), generation.options().encoding()));
        lines.addAll(unit.block().lines(unit.part().template(), scope));
        return lines;
    }

    private List<String> where(Unit unit) {
        String path = Navigation.to(unit, generation.release().word(), generation.texts());
        return path.isEmpty() || !unit.object().values("before").isEmpty() ? List.of() : Wrapped.lines(path);
    }

    /** The id in the text first: it is readable where the names are escaped. */
    private static String heading(Unit unit) {
        SetupObject object = unit.object();
        return object.fragment().isEmpty()
                ? unit.verb() + " " + object.key()
                : unit.verb() + " " + object.fragment() + " (" + object.key() + ")";
    }

    private void review(Unit unit, String file, int line) {
        SetupObject object = unit.object();
        review.add(new ReviewDocument.Line(unit.verb(), object.key().toString(), object.fragment(), file, line));
    }

    /** The object with one more attribute that has several texts. */
    static SetupObject with(SetupObject object, String attribute, List<String> texts) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(attribute, new Value.Many(texts.stream().map(Value::of).toList()));
        return new SetupObject(object.key(), object.fragment(), object.required(), attributes, object.compared());
    }
}
