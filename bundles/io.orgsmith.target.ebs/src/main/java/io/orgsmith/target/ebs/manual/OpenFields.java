// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.script.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that a form wants and the text leaves to somebody else: they are named as open, so that none is met unprepared. */
record OpenFields(Unit unit, String release) {
    boolean isOpen(String attribute) {
        return facts("open", " ").contains(attribute);
    }

    /** The kinds of accounts that the form has in the release and the object does not give, in the order of the form. */
    List<String> accounts() {
        Set<String> given = unit.object().values("accounts").stream()
                .map(Value.Fields.class::cast)
                .map(account -> account.fields().get("kind").print())
                .collect(Collectors.toSet());
        return facts(release.equals("11i") ? "open11i" : "open12", ",").stream()
                .filter(kind -> !given.contains(kind))
                .toList();
    }

    private List<String> facts(String fact, String separator) {
        return unit.part().template().facts(fact).stream()
                .flatMap(line -> Stream.of(line.split(separator)))
                .toList();
    }
}
