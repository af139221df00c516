// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Template;
import io.orgsmith.workspace.Messages;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** Where what an element says comes from. */
public record Source(Origin origin) {
    private static final Messages MESSAGES = new Messages(Source.class);

    /** Of an attribute; of one with several values, of the first. */
    public static Source of(EffectiveModel model, Element element, Attribute attribute) {
        return new Source(
                model.origin(element, attribute.feature(), attribute.feature().isMany() ? 0 : -1));
    }

    /** Of a part of an element: such parts are copied whole from where they are written. */
    static Source ofPart(EffectiveModel model, EObject part) {
        var written = model.origin(part, null).written();
        var in = new Source(new Origin(written, null, -1, How.WRITTEN));
        boolean isElsewhere = Templates.around(part).isEmpty();
        var how = isElsewhere && in.around(Template.class) != null
                ? How.TEMPLATE
                : in.around(Environment.class) != null ? How.ENVIRONMENT : How.WRITTEN;
        return new Source(new Origin(written, null, -1, how));
    }

    /** Whether the declaration itself says it. */
    public boolean isWritten() {
        return origin.how() == How.WRITTEN && origin.feature() != null;
    }

    /** In the reader's language: {@code template PLANT}; empty for what the declaration itself says. */
    public String shown(Locale locale) {
        return switch (origin.how()) {
            case WRITTEN -> "";
            case DEFAULT -> MESSAGES.in(locale, "source.default");
            case TEMPLATE -> around(Template.class) instanceof Template template ? named(template, locale) : "";
            case ENVIRONMENT ->
                around(Environment.class) instanceof Environment environment
                        ? MESSAGES.in(locale, "source.environment", environment.getId())
                        : "";
            case NESTING -> MESSAGES.in(locale, "source.nesting");
        };
    }

    /** What a template is called: {@code template PLANT}, {@code defaults for cost center}. */
    public static String named(Template template, Locale locale) {
        return template.getId() == null
                ? MESSAGES.in(
                        locale, "source.defaults", Kinds.of(template.getBody().eClass(), locale))
                : MESSAGES.in(locale, "source.template", template.getId());
    }

    private EObject around(Class<?> type) {
        var at = origin.written();
        while (at != null && !type.isInstance(at)) {
            at = at.eContainer();
        }
        return at;
    }
}
