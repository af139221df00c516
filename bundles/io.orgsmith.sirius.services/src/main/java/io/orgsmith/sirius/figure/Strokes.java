// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import io.orgsmith.picture.notation.Line;
import org.eclipse.emf.ecore.EObject;

/** How thick lines are, in whole pixels as Sirius has them. */
public final class Strokes {
    public int ordinaryStroke(EObject any) {
        return (int) Math.floor(Line.SOLID.width());
    }

    public int strongStroke(EObject any) {
        return (int) Math.ceil(Line.STRONG.width());
    }
}
