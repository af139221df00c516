// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.assist.FreeCodes;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;

/** Codes, short names, identifiers and keys for copies of what bears them already: each is given once. */
final class FreeShorts {
    /** With the room that EBS has for each, in bytes. */
    private static final Map<EAttribute, Integer> ROOM = Map.of(
            Literals.BUSINESS_GROUP__SHORT_NAME, 30,
            Literals.INVENTORY_ORGANIZATION__CODE, 3,
            Literals.LEDGER__SHORT_NAME, 20,
            Literals.LEGAL_ENTITY__IDENTIFIER, 30,
            Literals.OPERATING_UNIT__SHORT_CODE, 20,
            Literals.RESPONSIBILITY__KEY, 30,
            Literals.SEGMENT_VALUE__CODE, 150,
            Literals.SUBINVENTORY__CODE, 10);

    private final Map<EAttribute, Set<String>> taken = new HashMap<>();

    FreeShorts(LanguageProject project) {
        for (var attribute : ROOM.keySet()) {
            var all = taken.computeIfAbsent(attribute, none -> new HashSet<>());
            project.index().all(attribute.getEContainingClass()).forEach(each -> {
                all.add((String) each.eGet(attribute));
                // Where nothing is said, it is often the id.
                all.add(((Element) each).getId());
            });
        }
    }

    /** The edits that give a copy what it has to have of its own. @param written what is copied, as it is declared */
    Stream<TextEdit> of(Element written) {
        return ROOM.keySet().stream()
                .filter(each -> each.getEContainingClass() == written.eClass() && written.eGet(each) != null)
                .flatMap(each -> Worded.edit(written, each, Words.value(free(each, (String) written.eGet(each)))));
    }

    private String free(EAttribute attribute, String text) {
        var all = taken.get(attribute);
        var free = attribute == Literals.INVENTORY_ORGANIZATION__CODE
                ? FreeCodes.like(text, all).orElse(text)
                : Counted.after(text, ROOM.get(attribute))
                        .filter(each -> !all.contains(each))
                        .findFirst()
                        .orElseThrow();
        all.add(free);
        return free;
    }
}
