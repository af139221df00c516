// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import java.util.List;

/** Which elements have to do with which operating units: what a matrix shows and changes. */
interface Relation {
    /** The key of its name in {@code messages.properties}. */
    String key();

    List<? extends Element> rows(EffectiveModel model);

    default List<? extends Element> columns(EffectiveModel model) {
        return model.all(OperatingUnit.class);
    }

    boolean holds(Element row, Element column);

    /** Whether the matrix can say otherwise; what a hierarchy says it cannot. */
    boolean isFree(EffectiveModel model, Element row, Element column);

    /** The change of text that makes it hold when it does not, and the other way round. */
    Draft toggle(Draft draft, Element row, Element column);
}
