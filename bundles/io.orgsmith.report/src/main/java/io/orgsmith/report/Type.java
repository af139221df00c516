// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** What may stand in a column. */
sealed interface Type {
    /** A text or code. @param choices the only ones allowed; empty for any */
    record Words(List<String> choices) implements Type {}

    /** Yes or no. */
    record Flag() implements Type {}

    /** A calendar day. */
    record Day() implements Type {}

    /** A whole number. */
    record Whole() implements Type {}

    /** Another object. @param kind empty where it may be of several kinds, which is then said in front of the names */
    record Ref(Optional<Kind> kind) implements Type {}

    /** A text or another object, as the value of a profile. */
    record Any() implements Type {}

    /** A part with attributes of its own. */
    record Part(EClass type, Release release) implements Type {
        Map<String, Type> attributes() {
            return new Types(release).attributes(type);
        }
    }

    /**
     * Several values.
     *
     * @param single whether one value stands for itself and is no list, see {@link io.orgsmith.plan.Value#SINGLE}
     * @param ordered whether their order says something
     */
    record Several(Type item, boolean single, boolean ordered) implements Type {}
}
