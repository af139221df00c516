// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.QualifiedId;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.Template;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A whole organization structure with templates, environment, nesting and defaults resolved. Its elements are copies that
 * nobody may change: rules, plans, books and pictures read them; tools that edit follow {@link #origin} to the text.
 */
public final class EffectiveModel {
    private final Release release;
    private final Enterprise enterprise;
    private final List<Element> elements;
    private final List<RuleSetting> ruleSettings;
    private final List<Template> templates;
    private final List<Environment> environments;
    private final Trace trace;
    private final Map<String, Element> byId = new HashMap<>();

    EffectiveModel(
            Release release,
            Enterprise enterprise,
            List<Element> elements,
            List<RuleSetting> ruleSettings,
            List<Template> templates,
            List<Environment> environments,
            Trace trace) {
        this.release = release;
        this.enterprise = enterprise;
        this.elements = List.copyOf(elements);
        this.ruleSettings = List.copyOf(ruleSettings);
        this.templates = List.copyOf(templates);
        this.environments = List.copyOf(environments);
        this.trace = trace;
        elements.forEach(element -> QualifiedId.of(element).ifPresent(id -> byId.putIfAbsent(id, element)));
    }

    /**
     * Resolves what is written.
     *
     * @param documents all files of a project, linked; references that could not be linked are left out
     * @throws UnknownEnvironment when the environment is not declared
     */
    public static EffectiveModel resolve(List<Document> documents, ResolveOptions options) {
        return new Resolution(documents, options).run();
    }

    /** The EBS release that the model is resolved for. */
    public Release release() {
        return release;
    }

    /** Whether the release is 11i, with sets of books and without MOAC. */
    public boolean is11i() {
        return release == Release.R11I;
    }

    /** The enterprise; one without name where no file has a heading. */
    public Enterprise enterprise() {
        return enterprise;
    }

    /** Every element at any depth, the enterprise first, then in the order of files and declarations. */
    public List<Element> elements() {
        return elements;
    }

    /** All elements of a type, in order. */
    public <T> List<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The element with the {@linkplain QualifiedId qualified id}. */
    public Optional<Element> byId(String qualifiedId) {
        return Optional.ofNullable(byId.get(qualifiedId));
    }

    /** The qualified id of an object of this model; empty string where it has none. */
    public String fragment(EObject object) {
        return QualifiedId.of(object).orElse("");
    }

    /** Where a feature's value comes from; a null feature asks for the declaration itself. */
    public Origin origin(EObject object, EStructuralFeature feature) {
        return origin(object, feature, -1);
    }

    /** Where one of a feature's values comes from. */
    public Origin origin(EObject object, EStructuralFeature feature, int index) {
        return trace.origin(object, feature, index);
    }

    /** Whether somebody says the value: everything but a default. */
    public boolean said(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) && origin(object, feature).how() != Origin.How.DEFAULT;
    }

    /** The settings of rules; {@code on} holds elements of this model. */
    public List<RuleSetting> ruleSettings() {
        return ruleSettings;
    }

    /** The templates and defaults as they are written, for those who edit them: all that they say, elements say themselves. */
    public List<Template> templates() {
        return templates;
    }

    /** The environments as they are written, for those who edit them; each of their changes has an element as its target. */
    public List<Environment> environments() {
        return environments;
    }

    /** Bounds and word lists that the enterprise sets, by name. */
    public Map<String, List<String>> settings() {
        var settings = new LinkedHashMap<String, List<String>>();
        enterprise.getSettings().forEach(setting -> settings.put(setting.getName(), List.copyOf(setting.getValues())));
        return settings;
    }
}
