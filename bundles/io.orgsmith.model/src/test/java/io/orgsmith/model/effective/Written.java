// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Template;
import java.util.List;

/** What a project says, built without a text. */
public final class Written {
    public static final OrgFactory NEW = OrgFactory.eINSTANCE;

    private Written() {}

    public static Document file(Element... elements) {
        var document = NEW.createDocument();
        document.getElements().addAll(List.of(elements));
        return document;
    }

    public static <T extends Element> T with(T element, String id) {
        element.setId(id);
        return element;
    }

    static Template template(Document document, String id, Element body) {
        var template = NEW.createTemplate();
        template.setId(id);
        template.setBody(body);
        document.getTemplates().add(template);
        return template;
    }

    static EnvironmentChange change(Document document, String environment, Element target, Element body) {
        var declared = NEW.createEnvironment();
        declared.setId(environment);
        var change = NEW.createEnvironmentChange();
        change.setTarget(target);
        change.setBody(body);
        declared.getChanges().add(change);
        document.getEnvironments().add(declared);
        return change;
    }

    static ProfileValue profile(String name, String text) {
        var value = NEW.createProfileValue();
        value.setProfile(name);
        value.setText(text);
        return value;
    }

    static EffectiveModel resolve(Document... documents) {
        return EffectiveModel.resolve(List.of(documents), ResolveOptions.AS_WRITTEN);
    }

    static EffectiveModel resolveIn(String environment, Document... documents) {
        return EffectiveModel.resolve(List.of(documents), new ResolveOptions(null, environment));
    }

    static <T> T only(EffectiveModel model, Class<T> type) {
        var all = model.all(type);
        if (all.size() != 1) {
            throw new AssertionError(type.getSimpleName() + " is there " + all.size() + " times");
        }
        return all.get(0);
    }
}
