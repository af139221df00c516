// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.link.Link;
import io.orgsmith.dsl.ide.link.Links;
import io.orgsmith.dsl.ide.text.Edits;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Template;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Takes declarations away, with all that is declared inside of them and with each place that names one of them, so that
 * what is left can be read.
 *
 * @param project the texts that the model was made of
 */
public record Deletion(LanguageProject project, EffectiveModel model, List<? extends Element> elements) {
    /** What those elements have inside and goes along: what is declared there, and what their templates put there. */
    public List<Element> inside() {
        var gone = gone();
        return model.elements().stream()
                .filter(each -> !elements.contains(each))
                .filter(each -> isWithin(model.origin(each, null).written(), gone) || isMadeIn(each, gone))
                .toList();
    }

    /** By a template, and not by a declaration of its own that stays. */
    private boolean isMadeIn(Element element, List<EObject> gone) {
        var owner = Nesting.owner(element);
        return owner != null
                && EcoreUtil2.getContainerOfType(model.origin(element, null).written(), Template.class) != null
                && isWithin(Case.declaration(model, owner), gone);
    }

    /** The places that name what goes, in the order of the texts. */
    public List<Link> references() {
        var gone = gone();
        return project.texts().keySet().stream()
                .flatMap(file -> Links.of(project, file).stream())
                .filter(link -> isWithin(link.target(), gone) && !isWithin(link.from(), gone))
                .toList();
    }

    /** The edits; empty where nothing of it is declared in a text. */
    public Optional<QuickFix> fix() {
        var gone = gone();
        var edits = new Edits();
        gone.stream().filter(each -> !isWithin(each.eContainer(), gone)).forEach(edits::removeWithComments);
        Mentions.of(references()).forEach(mention -> mention.remove(edits, target -> isWithin(target, gone)));
        var byFile = edits.byFile();
        var names = elements.stream().map(Deletion::called).collect(Collectors.joining(", "));
        return byFile.isEmpty() ? Optional.empty() : Optional.of(new QuickFix("diagram.erase", List.of(names), byFile));
    }

    /** The elements as they are written; what a template makes for others as well stays there. */
    private List<EObject> gone() {
        return elements.stream()
                .filter(each -> Templates.making(model, each).isEmpty())
                .map(each -> Case.declaration(model, each))
                .map(each -> each != null && each.eContainer() instanceof Template template ? template : each)
                .filter(Objects::nonNull)
                .filter(written -> written.eResource() != null)
                .toList();
    }

    private static String called(Element element) {
        return element.eContainer() instanceof Template template
                ? Source.named(template, Locale.ENGLISH)
                : Words.reference(element);
    }

    private static boolean isWithin(EObject object, List<EObject> outer) {
        for (var at = object; at != null; at = at.eContainer()) {
            if (outer.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
