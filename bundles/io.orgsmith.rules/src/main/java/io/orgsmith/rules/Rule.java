// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.rules.ocl.document.Severity;
import io.orgsmith.rules.ocl.document.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of the catalogue.
 *
 * @param id such as INV003
 * @param severity of its first, gravest case; single cases may be milder
 * @param source on whose word it stands: the domain text or Oracle's products and practice
 * @param releases {@code 11i}, {@code R12}; empty: all
 * @param place who judges it
 * @param invariants the names of the invariants that state it; empty for a rule of plans
 */
public record Rule(
        String id, Severity severity, Source source, Set<String> releases, Place place, List<String> invariants) {

    public Rule {
        invariants = List.copyOf(invariants);
    }

    /** Who judges a rule. */
    public enum Place {
        /** {@link RuleCheck}, on the model alone. */
        CHECK,
        /** The plan, which knows the database too. */
        PLAN
    }

    /** The chapter that the rule stands in: the letters of its id. */
    public String chapter() {
        return Texts.chapter(id);
    }

    /** What the rule asks for, in a few words. */
    public String title(Locale locale) {
        return Texts.find(id, "title", locale).orElse(id);
    }

    /** Why, in one sentence. */
    public String why(Locale locale) {
        return Texts.find(id, "why", locale).orElse("");
    }

    /** What to do about a finding; empty where there is no general advice. */
    public Optional<String> fix(Locale locale) {
        return Texts.find(id, "fix", locale);
    }

    /** A model that breaks it and an almost equal one that does not. */
    public Example example() {
        return Example.of(this);
    }
}
