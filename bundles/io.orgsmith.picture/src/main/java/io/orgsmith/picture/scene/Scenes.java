// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes diagrams of models: what the notation says is shown in a view, and what each view adds. */
public final class Scenes {
    private final EffectiveModel model;
    private final Words words;
    private final Labels labels;

    /** @param locale the language of names and kinds */
    public Scenes(EffectiveModel model, Locale locale) {
        this.model = model;
        this.words = new Words(locale);
        this.labels = new Labels(words, model.is11i());
    }

    /** The whole of a view. @param marks what rules find, by qualified id; of elements that are not shown, it is left out */
    public Scene of(View view, Map<String, Mark> marks) {
        var draft = new Draft();
        for (var element : model.elements()) {
            Entity.of(element.eClass()).filter(view::shows).ifPresent(entity -> add(element, entity, draft));
        }
        var added =
                switch (view) {
                    case STRUCTURE -> new StructureParts(model);
                    case ACCOUNTING -> new AccountingParts(model, labels);
                    case ACCESS -> new AccessParts(model);
                };
        added.before(draft);
        relate(view, draft);
        added.after(draft);
        return new Scene(view, title(view), words, draft.tree(), draft.edges(), marks);
    }

    private void add(Element element, Entity entity, Draft draft) {
        var id = model.fragment(element);
        if (!id.isEmpty() && !(element instanceof SegmentValue)) {
            draft.node(id, entity, labels.name(element), labels.note(element, entity));
        }
    }

    private void relate(View view, Draft draft) {
        var links = new Links(model);
        var shown = new LinkedHashMap<Element, String>();
        for (var element : model.elements()) {
            var id = model.fragment(element);
            if (draft.has(id)) {
                shown.put(element, id);
            }
        }
        for (var relation : Relation.in(view)) {
            shown.forEach((element, from) ->
                    links.of(element, relation).forEach(to -> relate(new Edge(from, to, relation), view, draft)));
        }
    }

    /** What belongs to several is drawn in the first, with lines to the others: no rule allows it, but it can be written. */
    private static void relate(Edge edge, View view, Draft draft) {
        if (!edge.relation().isNestedIn(view)) {
            draft.edge(edge);
        } else if (!draft.isBeside(edge.from(), edge.to(), view)) {
            draft.nestOrLink(edge);
        }
    }

    private String title(View view) {
        var enterprise = labels.name(model.enterprise());
        return enterprise.isEmpty() ? words.get(view.key()) : enterprise + " · " + words.get(view.key());
    }
}
