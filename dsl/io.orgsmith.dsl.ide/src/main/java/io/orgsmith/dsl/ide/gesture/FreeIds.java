// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** Ids for copies: each is given once. */
final class FreeIds {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,8})");

    private final EffectiveModel model;
    private final Set<String> given = new HashSet<>();

    FreeIds(EffectiveModel model) {
        this.model = model;
    }

    /**
     * The id itself where it is free; else with the next number after that at its end, or as a second one: {@code P1} gives
     * {@code P2}, {@code TV} gives {@code TV_2}.
     *
     * @param owner within which the id has to be free; null for all
     */
    String like(String id, EClass kind, Element owner) {
        var numbered = NUMBERED.matcher(id);
        boolean hasNumber = numbered.matches();
        var stem = hasNumber ? numbered.group(1) : id + "_";
        int first = hasNumber ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        return Stream.concat(Stream.of(id), IntStream.iterate(first, i -> i + 1).mapToObj(i -> stem + i))
                .filter(each -> isFree(each, kind, owner) && given.add(kind.getName() + each))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String id, EClass kind, Element owner) {
        return model.elements().stream()
                .filter(each -> each.eClass() == kind && id.equals(each.getId()))
                .noneMatch(each -> owner == null || Nesting.owner(each) == owner);
    }
}
