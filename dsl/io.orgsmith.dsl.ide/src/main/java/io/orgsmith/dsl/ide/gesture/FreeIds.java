// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** Ids for copies: each is given once. */
final class FreeIds {
    private final EffectiveModel model;
    private final Set<String> given = new HashSet<>();

    FreeIds(EffectiveModel model) {
        this.model = model;
    }

    /**
     * The id itself where it is free; else the first free one that comes after it.
     *
     * @param owner within which the id has to be free; null for all
     */
    String like(String id, EClass kind, Element owner) {
        return Stream.concat(Stream.of(id), Counted.after(id))
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
