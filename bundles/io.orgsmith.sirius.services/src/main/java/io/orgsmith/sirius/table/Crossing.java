// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.read.Organization;
import io.orgsmith.sirius.tool.Gesture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Where a line of a cross-table meets a column. */
record Crossing<L extends Element, C extends Element>(L line, C column) {
    /** What typing into a cell changes. */
    interface Change<L, C> {
        Draft of(EffectiveModel model, L line, C column);
    }

    /** Empty where one of the two is not, or no longer, what it was. */
    static <L extends Element, C extends Element> Optional<Crossing<L, C>> of(
            EObject line, EObject column, Class<L> lines, Class<C> columns) {
        return Organization.of(line).flatMap(organization -> of(organization, line, column, lines, columns));
    }

    /** One edit of the text, and a word where there is none; gives the line. */
    static <L extends Element, C extends Element> EObject change(
            EObject line, EObject column, Class<L> lines, Class<C> columns, Change<L, C> change) {
        Gesture.asked(line, (organization, element) -> of(organization, line, column, lines, columns)
                .map(cell -> change.of(organization.model(), cell.line(), cell.column()))
                .orElseThrow());
        return line;
    }

    /** The objects of the session for what a line has to do with. */
    static <L extends Element> List<EObject> shown(
            EObject line, Class<L> lines, Function<L, Stream<? extends Element>> related) {
        return Organization.of(line).stream()
                .flatMap(organization -> declared(organization, line, lines).stream()
                        .flatMap(related)
                        .flatMap(each -> organization.shown(each).stream()))
                .distinct()
                .toList();
    }

    private static <L extends Element, C extends Element> Optional<Crossing<L, C>> of(
            Organization organization, EObject line, EObject column, Class<L> lines, Class<C> columns) {
        return declared(organization, line, lines)
                .flatMap(one -> declared(organization, column, columns).map(other -> new Crossing<>(one, other)));
    }

    private static <T> Optional<T> declared(Organization organization, EObject shown, Class<T> kind) {
        return organization.declared(shown).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
