// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** What profile options are set to, by their internal names. */
final class ProfileChoices {
    private static final List<EClass> UNITS = List.of(Literals.OPERATING_UNIT);
    private static final List<EClass> PROFILES = List.of(Literals.SECURITY_PROFILE, Literals.BUSINESS_GROUP);
    private static final List<EClass> LEDGERS = List.of(Literals.LEDGER);

    private static final Map<String, List<EClass>> KINDS = Map.of(
            "XLA_MO_SECURITY_PROFILE_LEVEL", PROFILES,
            "DEFAULT_ORG_ID", UNITS,
            "ORG_ID", UNITS,
            "PER_SECURITY_PROFILE_ID", PROFILES,
            "PER_BUSINESS_GROUP_ID", List.of(Literals.BUSINESS_GROUP),
            "GL_SET_OF_BKS_NAME", LEDGERS,
            "GL_SET_OF_BKS_ID", LEDGERS,
            "MFG_ORGANIZATION_ID", List.of(Literals.INVENTORY_ORGANIZATION));

    private static final List<String> YES_NO = List.of("Yes", "No");

    /** As EBS spells them: the lookup of HR:User Type. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "HR_CROSS_BUSINESS_GROUP", YES_NO,
            "ENABLE_SECURITY_GROUPS", YES_NO,
            "HR_USER_TYPE", List.of("HR User", "HR with Payroll User", "Payroll"));

    /** A name as the value of these is no text: there is such an element, or it is a mistake. */
    private static final Set<String> OF_ELEMENTS = Set.of(
            "XLA_MO_SECURITY_PROFILE_LEVEL",
            "DEFAULT_ORG_ID",
            "ORG_ID",
            "PER_SECURITY_PROFILE_ID",
            "PER_BUSINESS_GROUP_ID");

    private ProfileChoices() {}

    /** Whether an id that leads nowhere is a mistake and no text. */
    static boolean isOfElements(String internal) {
        return OF_ELEMENTS.contains(internal);
    }

    /** Nothing first; empty where there is none to choose from. Elements are written as a reference. */
    static List<Choice> of(String internal, EffectiveModel model, Locale locale) {
        var elements = KINDS.getOrDefault(internal, List.of()).stream()
                .flatMap(kind -> model.all(Element.class).stream().filter(kind::isInstance))
                .filter(element -> element.getId() != null)
                .map(element -> new Choice(Words.reference(element), Attribute.readable(element, locale)));
        var words = WORDS.getOrDefault(internal, List.of()).stream().map(word -> new Choice(word, word));
        var all = Stream.concat(elements, words).toList();
        return all.isEmpty()
                ? all
                : Stream.concat(Stream.of(new Choice("", "")), all.stream()).toList();
    }

    /** An id that several elements have, written as the one that the option can mean; empty where none or several can be. */
    static Optional<String> meant(String internal, EffectiveModel model, String id) {
        var all = model.all(Element.class).stream()
                .filter(element -> id.equals(element.getId()))
                .toList();
        var kinds = KINDS.getOrDefault(internal, List.of());
        var fitting = all.stream()
                .filter(element -> kinds.stream().anyMatch(kind -> kind.isInstance(element)))
                .toList();
        return all.size() > 1 && fitting.size() == 1 ? Optional.of(Words.reference(fitting.get(0))) : Optional.empty();
    }
}
