// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.dsl.problem.IdLength;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes short ids out of the codes and names by which people know things already. The same objects in the same order get the
 * same ids.
 */
final class Ids {
    /** Where an object has a short name of its own; else its name is the id. */
    private static final Map<Kind, String> SHORT = Map.of(
            Kind.SEGMENT_VALUE, "code",
            Kind.BUSINESS_GROUP, "shortName",
            Kind.LEDGER, "shortName",
            Kind.LEGAL_ENTITY, "identifier",
            Kind.OPERATING_UNIT, "shortCode",
            Kind.INVENTORY_ORGANIZATION, "code",
            Kind.SUBINVENTORY, "code",
            Kind.RESPONSIBILITY, "key",
            Kind.USER, "userName");

    private final Set<List<String>> taken = new HashSet<>();

    /** An id that no other object of the kind bears; for segment values and subinventories, none of the same owner. */
    String of(SetupObject object) {
        var key = object.key();
        boolean isOwned = key.kind() == Kind.SEGMENT_VALUE || key.kind() == Kind.SUBINVENTORY;
        var wanted = Stream.of(object.text(SHORT.getOrDefault(key.kind(), "name")), key.lastName())
                .map(Ids::asId)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(key.kind().name());
        return free(key.kind().name(), isOwned ? key.name(0) : "", wanted);
    }

    /** An id that no other part of an owner bears. */
    String part(String owner, String name, String otherwise) {
        var wanted = asId(name);
        return free("", owner, wanted.isEmpty() ? otherwise : wanted);
    }

    private String free(String kind, String owner, String wanted) {
        var id = wanted;
        for (int i = 2; !taken.add(List.of(kind, owner, id)); i++) {
            id = wanted + "_" + i;
        }
        return id;
    }

    /** The letters and digits of a text, with a line for what else is in it: {@code Vision Operations} is Vision_Operations. */
    static String asId(String text) {
        var id = new StringBuilder();
        text.strip().codePoints().mapToObj(Character::toString).forEach(letter -> {
            boolean isInner = !id.isEmpty() && (letter.equals("-") || letter.equals("."));
            boolean isGap = !id.isEmpty() && id.charAt(id.length() - 1) == '_';
            if (isInner || Quoted.isCode(letter)) {
                id.append(letter);
            } else if (!id.isEmpty() && !isGap) {
                id.append('_');
            }
        });
        var clean = IdLength.shortened(id.toString()).replaceAll("[_.\\-]+$", "");
        return clean.isEmpty() || Quoted.isCode(clean) ? clean : clean + "_";
    }
}
