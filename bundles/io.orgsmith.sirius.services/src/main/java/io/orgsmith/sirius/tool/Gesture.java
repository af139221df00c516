// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.attribute.Trial;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.read.Organization;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Something that a tool does: one edit of the texts of the session, and nothing of the model itself. */
public final class Gesture {
    private Gesture() {}

    /**
     * Changes what an object declares.
     *
     * @throws RefusedGesture when the text could not be read afterwards, and nobody is there to be told
     */
    public static void of(EObject shown, BiFunction<Organization, Element, Draft> change) {
        perform(shown, organization -> own(organization, shown)
                .flatMap(element -> change.apply(organization, element).fix()));
    }

    /** The same for what the user asked for: where nothing changes, he is told so. */
    public static void asked(EObject shown, BiFunction<Organization, Element, Draft> change) {
        perform(shown, organization -> own(organization, shown)
                .flatMap(element -> changed(change.apply(organization, element))));
    }

    /**
     * The element that an object declares; empty where it declares none.
     *
     * @throws RefusedGesture where a template declares it for all that are like it: nobody changes others unawares
     */
    static Optional<Element> own(Organization organization, EObject shown) {
        var element = organization.declared(shown).stream().findFirst();
        element.flatMap(each -> Templates.making(organization.model(), each)).ifPresent(template -> {
            var name = organization.pictures().labels().name(element.orElseThrow());
            throw Sentence.refusal("made", name, Source.named(template, Locale.getDefault()));
        });
        return element;
    }

    /**
     * Carries out an edit; nothing where there is none.
     *
     * @throws RefusedGesture when nobody is there to be told why it is not carried out
     */
    static void perform(EObject shown, Function<Organization, Optional<QuickFix>> edit) {
        Organization.of(shown).ifPresent(organization -> {
            try {
                edit.apply(organization)
                        .filter(fix -> !fix.edits().isEmpty())
                        .ifPresent(fix -> perform(organization, fix));
            } catch (RefusedGesture refused) {
                Conversation.in(shown.eResource().getResourceSet())
                        .orElseThrow(() -> refused)
                        .refused(refused.getMessage());
            }
        });
    }

    /** The edit of a change that the user asked for: it is refused where the text says so already, or does not say it. */
    static Optional<QuickFix> changed(Draft draft) {
        return Optional.of(
                draft.fix().filter(each -> !each.edits().isEmpty()).orElseThrow(() -> Sentence.refusal("nothing")));
    }

    private static void perform(Organization organization, QuickFix fix) {
        new Trial(organization.project(), fix).refusal(Locale.getDefault()).ifPresent(reason -> {
            throw new RefusedGesture(reason);
        });
        Map<OrgResource, String> texts = new HashMap<>();
        fix.edits().forEach((path, edits) -> {
            var file = organization.file(Path.of(path)).orElseThrow();
            texts.put(file, TextEdits.apply(file.text(), edits));
        });
        var set = texts.keySet().iterator().next().getResourceSet();
        var views = new Views(set);
        OrgTexts.set(set, texts);
        views.follow();
    }
}
