// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.manual.ManualDocument;
import io.orgsmith.target.ebs.manual.ManualStep;
import io.orgsmith.target.ebs.manual.ManualSteps;
import io.orgsmith.target.ebs.manual.ReviewDocument;
import io.orgsmith.target.ebs.manual.Texts;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Constants;
import io.orgsmith.target.ebs.script.Phase;
import io.orgsmith.target.ebs.script.Preflight;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the files of one plan, one after the other. */
final class ScriptWriter {
    private static final Set<Block> BY_HAND = Set.of(Block.MANUAL, Block.SHOW, Block.RETIRE_BY_HAND);

    private final Plan plan;
    private final ScriptOptions options;
    private final Texts texts;
    private final Constants constants;
    private final ManualSteps manual;
    private final List<ReviewDocument.Line> review = new ArrayList<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Scope general;

    ScriptWriter(Plan plan, ScriptOptions options) {
        this.plan = plan;
        this.options = options;
        this.texts = Texts.in(options.language());
        this.constants = new Constants(plan, options);
        this.manual = new ManualSteps(texts);
        this.general = new Scope(
                null,
                Map.of(
                        "user", SqlLiteral.text(options.user()),
                        "application", SqlLiteral.text(options.application()),
                        "responsibility", SqlLiteral.text(options.responsibility()),
                        "message", SqlLiteral.text(texts.get("script.missing"))),
                options.encoding());
    }

    SortedMap<String, String> write() {
        Map<Phase, List<Unit>> phases = phases();
        List<String> order = new ArrayList<>();
        phases.forEach((phase, units) -> order.add(writePhase(phase, units)));
        writeVerify();
        writeSession();
        order.add(0, writePreflight(phases));
        writeRun("apply.sql", order, true);
        writeRun("dry-run.sql", order, false);
        files.put("manual.md", ManualDocument.write(manual.all(), texts));
        files.put("review.md", ReviewDocument.write(review, texts));
        return files;
    }

    private Map<Phase, List<Unit>> phases() {
        Map<Phase, List<Unit>> phases = new EnumMap<>(Phase.class);
        for (Step step : plan.steps()) {
            for (Unit unit : Unit.of(step, options.allowPrivateApi())) {
                phases.computeIfAbsent(unit.phase(), phase -> new ArrayList<>()).add(unit);
            }
        }
        if (phases.containsKey(Phase.SECURITY_PROFILES)) {
            phases.put(Phase.SECURITY_LISTS, List.of());
        }
        if (phases.containsKey(Phase.SEGMENT_VALUES)) {
            phases.put(Phase.FLEXFIELDS, List.of());
        }
        return phases;
    }

    private String writePhase(Phase phase, List<Unit> units) {
        boolean allManual = phase != Phase.SECURITY_LISTS
                && units.stream().allMatch(unit -> unit.block() == Block.MANUAL || unit.block() == Block.SHOW);
        ScriptFile file = begin(phase.fileName(allManual), texts.get("phase." + phase.name()));
        file.add("@@session.sql");
        if (phase == Phase.SECURITY_LISTS) {
            file.blank();
            file.add(Template.read("access/security_lists").lines("body", general));
        }
        if (phase == Phase.FLEXFIELDS) {
            writeFlexfields(file);
        }
        writeUnits(file, units, units.stream().anyMatch(unit -> unit.block() == Block.MANUAL));
        return end(file);
    }

    private void writeUnits(ScriptFile file, List<Unit> units, boolean mayStop) {
        if (mayStop) {
            file.blank();
            file.add(Template.read("file/counter").lines("body", general));
        }
        units.forEach(unit -> writeUnit(file, unit));
        if (mayStop) {
            file.blank();
            file.add(Template.read("file/stop_when_missing").lines("body", general));
        }
    }

    private void writeUnit(ScriptFile file, Unit unit) {
        SetupObject object = unit.object();
        Scope scope = constants.scope(object);
        if (BY_HAND.contains(unit.block())) {
            ManualStep step = manual.add(unit, scope, file.name());
            scope = constants.scope(with(object, "instructions", many(step.instructions(texts))));
        }
        file.blank();
        int line = file.comment(unit.verb() + " " + object.key() + " (" + object.fragment() + ")");
        file.add(unit.block().lines(unit.part().template(), scope));
        review.add(new ReviewDocument.Line(unit.verb(), object.key().toString(), object.fragment(), file.name(), line));
    }

    /** New segment values take effect when the structures that use them are compiled: one step for all of them. */
    private void writeFlexfields(ScriptFile file) {
        List<String> sets = plan.steps().stream()
                .filter(step -> step.key().kind() == Kind.SEGMENT_VALUE)
                .map(step -> step.key().name(0))
                .distinct()
                .sorted()
                .toList();
        var about = new SetupObject(Key.of(Kind.VALUE_SET, ""), "", false, new TreeMap<>(), new TreeSet<>());
        about = with(about, "valueSets", many(sets));
        Template template = Template.read("accounting/flexfields");
        String query = String.join("\n", template.lines("query", constants.scope(about)));
        List<String> values = sets.stream()
                .map(set -> texts.get("label.valueSet") + " = " + set)
                .toList();
        ManualStep step = manual.add("flexfields", values, query, file.name());
        file.blank();
        file.add(template.lines("body", constants.scope(with(about, "instructions", many(step.instructions(texts))))));
    }

    private static Value many(List<String> lines) {
        return new Value.Many(lines.stream().map(Value::of).toList());
    }

    private String writePreflight(Map<Phase, List<Unit>> phases) {
        ScriptFile file = begin(Phase.PREFLIGHT.fileName(false), texts.get("phase.PREFLIGHT"));
        file.add("@@session.sql");
        file.blank();
        file.add(Template.read("file/counter").lines("body", general));
        List<Unit> units = phases.values().stream().flatMap(List::stream).toList();
        List<String> names = plan.steps().stream()
                .flatMap(step -> step instanceof Step.Retire retire ? Stream.of(retire.before()) : object(step))
                .flatMap(object -> Stream.concat(
                        object.key().names().stream(),
                        object.attributes().values().stream().map(Value::print)))
                .toList();
        file.blank();
        String sql = files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".sql"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        file.add(new Preflight(ApiCatalogue.read()).lines(units, sql, names, options.encoding()));
        for (Step step : plan.steps()) {
            if (step instanceof Step.Require require) {
                Unit.proofs(require.expected(), Block.REQUIRE).forEach(unit -> writeUnit(file, unit));
            }
        }
        file.blank();
        file.add(Template.read("file/stop_when_missing").lines("body", general));
        return end(file);
    }

    private void writeVerify() {
        ScriptFile file = begin("verify.sql", texts.get("phase.VERIFY"));
        file.add("@@session.sql");
        file.add("SPOOL orgsmith_verify.log");
        plan.steps().stream()
                .flatMap(ScriptWriter::object)
                .flatMap(object -> Unit.proofs(object, Block.VERIFY).stream())
                .forEach(unit -> writeUnit(file, unit));
        file.blank();
        file.add("SPOOL OFF");
        file.add("ROLLBACK;");
        end(file);
    }

    private void writeSession() {
        ScriptFile file = begin("session.sql", texts.get("phase.SESSION"));
        file.add(Template.read("file/session").lines("body", general));
        end(file);
    }

    private void writeRun(String name, List<String> order, boolean commit) {
        ScriptFile file = begin(name, texts.get(commit ? "phase.APPLY" : "phase.DRY_RUN"));
        file.add("SPOOL orgsmith_" + (commit ? "apply" : "dry_run") + ".log");
        for (String script : order) {
            file.add("@@" + script);
            if (commit) {
                file.add("COMMIT;");
            }
        }
        file.add("ROLLBACK;");
        file.add("SPOOL OFF");
        end(file);
    }

    private ScriptFile begin(String name, String title) {
        return new ScriptFile(name, options.encoding(), general, title);
    }

    private String end(ScriptFile file) {
        files.put(file.name(), file.text());
        return file.name();
    }

    private static SetupObject with(SetupObject object, String attribute, Value value) {
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(attribute, value);
        return new SetupObject(object.key(), object.fragment(), object.required(), attributes, object.compared());
    }

    /** What the step wants to be there; nothing where it retires. */
    private static Stream<SetupObject> object(Step step) {
        if (step instanceof Step.Create create) {
            return Stream.of(create.after());
        }
        if (step instanceof Step.Update update) {
            return Stream.of(Unit.after(update));
        }
        return step instanceof Step.Require require ? Stream.of(require.expected()) : Stream.empty();
    }
}
