// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.Template;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** How the texts of a project name what they refer to. */
final class References {
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Set<String> keywords;

    References(Collection<Document> project, Grammar grammar) {
        keywords = GrammarUtil.getAllKeywords(grammar);
        project.forEach(document -> document.eAllContents().forEachRemaining(this::count));
    }

    /** The id alone, for where only one kind may stand. */
    static String id(EObject target) {
        if (target instanceof Template template) {
            return template.getId();
        }
        var element = (Element) target;
        return element instanceof Subinventory && element.eContainer() instanceof Element owner
                ? owner.getId() + "." + element.getId()
                : element.getId();
    }

    /** The id, after the kind where another kind bears it too or it reads as a word of the language. */
    String ofAnyKind(EObject target) {
        var id = id(target);
        boolean isClear = bearers.getOrDefault(id, 1) == 1 && !keywords.contains(id);
        return isClear ? id : Wanted.words(target.eClass()) + " " + id;
    }

    private void count(EObject object) {
        boolean isReferredTo =
                object instanceof Element && !(object instanceof Segment) && !(object instanceof SegmentValue);
        if (isReferredTo && ((Element) object).getId() != null) {
            bearers.merge(id(object), 1, Integer::sum);
        }
    }
}
