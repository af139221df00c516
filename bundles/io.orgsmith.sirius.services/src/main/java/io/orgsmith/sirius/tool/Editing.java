// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.gesture.Deletion;
import io.orgsmith.dsl.ide.gesture.ShownName;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.read.Organization;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** What is done to figures and lines that are there already. */
public final class Editing {
    /** Gives an element another one of the names that its figure shows; an empty one changes nothing. */
    public EObject rename(EObject shown, String name) {
        Gesture.of(shown, (organization, element) -> new ShownName(organization.model(), element, Locale.getDefault())
                .rename(name));
        return shown;
    }

    /** Deletes a declaration, with all in it and each place that names one of them. */
    public EObject erase(EObject shown) {
        Gesture.perform(shown, organization -> {
            var gone = organization.declared(shown);
            return Gesture.own(organization, shown)
                    .flatMap(first -> new Deletion(organization.project(), organization.model(), gone).fix());
        });
        return shown;
    }

    /** Lets an element that was dragged into another figure belong to it. */
    public EObject assign(EObject shown, EObject owner) {
        Gesture.perform(shown, organization -> {
            if (organization.declared(shown).size() > 1) {
                throw Sentence.refusal("template", Names.id(shown));
            }
            return Ends.of(organization, shown, owner)
                    .flatMap(each -> Gesture.changed(
                            assignment(organization, each.from(), each.to()).move(null, each.to())));
        });
        return shown;
    }

    /** Takes the relation away that a line shows. @param view the line */
    public EObject disconnect(EObject view) {
        Edge.of(view).ifPresent(edge -> Connecting.undo(edge.relation(), edge.source(), edge.target()));
        return view;
    }

    /** Leads the line to another figure. @param view the line as it was @param target what the figure shows */
    public EObject reconnect(EObject view, EObject target) {
        Edge.of(view).ifPresent(edge -> Connecting.lead(edge.relation(), edge.source(), edge.target(), target));
        return view;
    }

    /** Lets the line begin at another figure. @param view the line as it was @param source what the figure shows */
    public EObject reconnectSource(EObject view, EObject source) {
        Edge.of(view).ifPresent(edge -> Connecting.leadFrom(edge.relation(), edge.source(), source, edge.target()));
        return view;
    }

    private static Assignment assignment(Organization organization, Element element, Element owner) {
        var assignment = new Assignment(organization.model(), element);
        if (!assignment.takes(owner)) {
            var labels = organization.pictures().labels();
            throw Sentence.refusal("assign", labels.name(element), labels.name(owner));
        }
        return assignment;
    }
}
