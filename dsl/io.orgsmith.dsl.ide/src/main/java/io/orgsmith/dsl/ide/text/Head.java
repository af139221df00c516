// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.format.DisplayWidth;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What an expert writes before the block of a declaration: behind its names by what else it is known, last what it is like. */
record Head(EObject written, Body body) {
    private static final Map<EClass, String> CLAUSES = Map.of(
            Literals.LEDGER, "short",
            Literals.OPERATING_UNIT, "short",
            Literals.INVENTORY_ORGANIZATION, "code",
            Literals.RESPONSIBILITY, "in");

    /** In columns: nothing breaks a head, and an expert rather has it longer than other lines than its parts elsewhere. */
    private static final int LONGEST = 120;

    /** These say what they are like in their block. */
    private static final Set<EClass> LIKE_IN_THE_BLOCK =
            Set.of(Literals.SUBINVENTORY, Literals.LOCATION, Literals.SECURITY_PROFILE);

    /** Whether a new part goes there; a template has no head, and one that is full takes no more. */
    boolean takes(Part part) {
        return isItsPlace(part)
                && !NodeModelUtils.findNodesForFeature(written, Literals.ELEMENT__ID)
                        .isEmpty()
                && (hasNoOtherPlace(part) || width() + 1 + DisplayWidth.of(part.text()) <= LONGEST);
    }

    Insertion with(Part part) {
        return new Insertion(isLike(part) ? body.headEnd() : namesEnd(), " " + part.text());
    }

    private boolean isItsPlace(Part part) {
        var clause = CLAUSES.get(written.eClass());
        return isLike(part)
                ? !LIKE_IN_THE_BLOCK.contains(written.eClass())
                : clause != null && DeclarationOrder.begins(part.text(), clause);
    }

    private static boolean isLike(Part part) {
        return DeclarationOrder.begins(part.text(), "like");
    }

    private boolean hasNoOtherPlace(Part part) {
        return isLike(part) && written.eClass() == Literals.VALUE_SET;
    }

    /** With the brace behind it. */
    private int width() {
        var page = body.page();
        int end = body.exists() ? body.start() : body.wordsEnd();
        return DisplayWidth.of(page.text().substring(page.lineStart(end), end)) + (body.exists() ? 0 : " {".length());
    }

    private int namesEnd() {
        return Stream.of(
                        Literals.ELEMENT__ID,
                        Literals.ELEMENT__NAME,
                        Literals.ELEMENT__NAMES,
                        Literals.ELEMENT__FORMERLY)
                .flatMap(feature -> NodeModelUtils.findNodesForFeature(written, feature).stream())
                .mapToInt(node -> node.getEndOffset())
                .max()
                .orElseThrow();
    }
}
