// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.tests.line.Imported;
import io.orgsmith.tests.line.LabLine;
import io.orgsmith.tests.line.Stored;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** From a text to a database and back: what is applied is there, nothing is left to do, and it can be imported again. */
final class RoundTrip {
    private final LabLine lab;
    private final State installed;

    /** @param installed what a fresh lab of the release holds */
    RoundTrip(LabLine lab, State installed) {
        this.lab = lab;
        this.installed = installed;
    }

    /** Applies what a text wants and checks all of that. */
    void apply(Meaning meaning) {
        var desired = meaning.desired();
        var renames = Formerly.of(meaning.model());
        lab.supply(desired, renames);
        lab.apply(lab.plan(desired, renames), desired);
        var actual = lab.actual();
        var deviations = Verify.compare(desired, actual);
        BrokenLaw.unless("verify finds nothing after an apply", deviations.isEmpty(), () -> deviations);
        var again = lab.plan(desired, renames).steps().stream()
                .filter(step -> !(step instanceof Step.Require))
                .toList();
        BrokenLaw.unless("the second plan is empty", again.isEmpty(), () -> again);
        var drifted = DriftReader.of(lab.address(), LocalDate.of(2026, 1, 15)).drifted();
        BrokenLaw.unless("nothing drifts after an apply", drifted.isEmpty(), () -> drifted);
    }

    /** What is imported is everything that the text asked for, and nothing else. */
    void importsAll(Meaning meaning) {
        var desired = meaning.desired();
        var imported = new Imported(lab, installed);
        var found = Stored.of(imported.desired());
        Stored.of(desired)
                .forEach((key, attributes) -> BrokenLaw.unless(
                        "what is imported asks for what was applied",
                        isSame(desired.get(key).orElseThrow(), attributes, found.getOrDefault(key, Map.of()))
                                || isInstalled(key, attributes),
                        () -> key + "\n  applied  " + attributes + "\n  imported " + found.get(key)));
        var more = new TreeSet<>(found.keySet());
        more.removeAll(desired.objects().keySet());
        BrokenLaw.unless("nothing is imported that was not applied", more.isEmpty(), () -> more);
        needsNothing(imported);
    }

    /** What is imported has all that the text states, whatever else was there before. */
    void importsWhatIsStated(Meaning meaning) {
        var imported = new Imported(lab, installed);
        var deviations = Verify.compare(meaning.desired(), imported.desired()).stream()
                .filter(deviation -> !isInstalled(
                        deviation.wanted().key(), deviation.wanted().attributes()))
                .toList();
        BrokenLaw.unless("what is imported has all that is stated", deviations.isEmpty(), () -> deviations);
        needsNothing(imported);
    }

    /** What is one organization with another has all that is said there, too. */
    private static boolean isSame(SetupObject object, Map<String, Value> applied, Map<String, Value> found) {
        return applied.containsKey("sameOrganization")
                ? object.compared().stream().allMatch(stated -> Objects.equals(applied.get(stated), found.get(stated)))
                : applied.equals(found);
    }

    /** What a fresh system has is not imported: it is there everywhere. */
    private boolean isInstalled(Key key, Map<String, Value> attributes) {
        return installed
                .get(key)
                .filter(there -> attributes.entrySet().stream()
                        .allMatch(one -> one.getKey().equals("profile")
                                || one.getValue().equals(there.attributes().get(one.getKey()))))
                .isPresent();
    }

    private void needsNothing(Imported imported) {
        var plan = lab.planUnmanaged(imported.desired()).steps().stream()
                .filter(step -> !(step instanceof Step.Require require)
                        || !require.found()
                        || !require.problems().isEmpty())
                .toList();
        BrokenLaw.unless("after an import nothing is left to do", plan.isEmpty(), () -> plan);
    }
}
