// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.org.Element;
import io.orgsmith.rules.ocl.document.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What a rule says of a model.
 *
 * @param rule the rule's id, such as INV003, that of a site's own rule, or {@code setting.…}
 * @param invariant the invariant that does not hold; for a setting the same as {@code rule}
 * @param severity after the model's rule settings
 * @param element the effective element that it is about, or that the object is a part of
 * @param object what it is placed at: the element or a part of it
 * @param origin the text to show it at: that of the value, else that of the declaration
 * @param arguments what the message mentions: elements, literals, plain values, lists of those, or null
 * @param wording how the message is worded
 */
public record Finding(
        String rule,
        String invariant,
        Severity severity,
        Element element,
        EObject object,
        Origin origin,
        List<Object> arguments,
        Wording wording) {

    public Finding {
        // List.copyOf refuses the nulls that arguments may be.
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    }

    /** What is wrong, in the reader's language: Chinese or else English. */
    public String message(Locale locale) {
        return wording.message(invariant, arguments, locale);
    }

    /** Why the rule is there, in one sentence; empty where nobody says. */
    public String why(Locale locale) {
        return wording.text(invariant, "why", locale).orElse("");
    }

    /** What to do about it, if there is general advice. */
    public Optional<String> fix(Locale locale) {
        return wording.text(invariant, "fix", locale);
    }

    /** The same with another severity. */
    Finding with(Severity other) {
        return new Finding(rule, invariant, other, element, object, origin, arguments, wording);
    }
}
