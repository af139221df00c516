// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is done with a lab, tried out for each kind of object by itself. */
final class EntityTrials {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private EntityTrials() {}

    /** Whether objects of the kind are created, changed and read back. */
    static Map<Kind, Boolean> apply(LabLine lab) {
        var cells = DatabaseCell.tryOut(lab, new KindsText(lab.release()));
        return each(kind -> cells.get(kind).equals(DatabaseCell.ALL));
    }

    /** Whether a change past the tool of an object of the kind, and of it alone, is found. */
    static Map<Kind, Boolean> verify(LabLine lab) {
        var desired = television(lab);
        return each(kind -> {
            ForeignHand.change(lab.address(), ForeignHand.changes().get(kind));
            var found = Verify.compare(desired, lab.actual()).stream()
                    .map(deviation -> deviation.wanted().key().kind())
                    .collect(Collectors.toSet());
            lab.apply(desired);
            return found.equals(Set.of(kind))
                    && Verify.compare(desired, lab.actual()).isEmpty();
        });
    }

    /** Whether such a change is found without the text too. */
    static Map<Kind, Boolean> drift(LabLine lab) {
        var desired = television(lab);
        return each(kind -> {
            ForeignHand.change(lab.address(), ForeignHand.changes().get(kind));
            var found = DriftReader.of(lab.address(), TODAY).drifted().stream()
                    .map(drifted -> drifted.applied().key().kind())
                    .collect(Collectors.toSet());
            lab.apply(desired);
            return found.equals(Set.of(kind))
                    && DriftReader.of(lab.address(), TODAY).isNone();
        });
    }

    /** Whether a change of an object of the kind is applied and taken back to the last row. */
    static Map<Kind, Boolean> rollback(LabLine lab) {
        var text = new KindsText(lab.release());
        lab.apply(text.desired());
        return each(kind -> {
            var before = lab.digest();
            long run = lab.lastRun();
            lab.apply(text.changed(kind));
            boolean isChanged = !lab.digest().equals(before);
            boolean isWhole = lab.rollback(run).isEmpty();
            return isChanged && isWhole && lab.digest().equals(before);
        });
    }

    /** Whether what is imported asks for the objects of the kind as they were applied. */
    static Map<Kind, Boolean> imported(LabLine lab) {
        var installed = lab.actual();
        var applied = Stored.of(television(lab));
        var imported = Stored.of(new Imported(lab, installed).desired());
        return each(kind -> applied.keySet().stream().anyMatch(key -> key.kind() == kind)
                && applied.entrySet().stream()
                        .filter(object -> object.getKey().kind() == kind)
                        .allMatch(object -> object.getValue().equals(imported.get(object.getKey()))));
    }

    private static State television(LabLine lab) {
        var desired = Desired.of(new Example("television").model());
        lab.apply(desired);
        return desired;
    }

    private static Map<Kind, Boolean> each(Predicate<Kind> works) {
        var cells = new EnumMap<Kind, Boolean>(Kind.class);
        for (Kind kind : Kind.values()) {
            cells.put(kind, works.test(kind));
        }
        return cells;
    }
}
