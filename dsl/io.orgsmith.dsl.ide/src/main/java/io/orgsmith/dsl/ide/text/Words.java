// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Subinventory;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How clauses and references are worded in the language. */
public final class Words {
    private static final Map<EStructuralFeature, String> SPECIAL = Map.ofEntries(
            Map.entry(Literals.LEDGER__SHORT_NAME, "short"),
            Map.entry(Literals.LEDGER__CONVERSION_LEVEL, "level"),
            Map.entry(Literals.BUSINESS_GROUP__SHORT_NAME, "short"),
            Map.entry(Literals.BUSINESS_GROUP__GRADE_STRUCTURE, "grade flexfield"),
            Map.entry(Literals.BUSINESS_GROUP__PEOPLE_GROUP_STRUCTURE, "people group flexfield"),
            Map.entry(Literals.BUSINESS_GROUP__JOB_STRUCTURE, "job flexfield"),
            Map.entry(Literals.BUSINESS_GROUP__COST_ALLOCATION_STRUCTURE, "cost allocation flexfield"),
            Map.entry(Literals.BUSINESS_GROUP__POSITION_STRUCTURE, "position flexfield"),
            Map.entry(Literals.ORGANIZATION__LOCATION, "at"),
            Map.entry(Literals.ORGANIZATION__SAME_ORGANIZATION, "same organization as"),
            Map.entry(Literals.LEGAL_ENTITY__REGISTRATION_NUMBER, "registration"),
            Map.entry(Literals.OPERATING_UNIT__SHORT_CODE, "short"),
            Map.entry(Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION, "costs of"),
            Map.entry(Literals.COST_CENTER__COMPANY, "company value"),
            Map.entry(Literals.COST_CENTER__COMBINATION, "value"),
            Map.entry(Literals.HR_ORGANIZATION__COST_CENTER_VALUE, "cost center"),
            Map.entry(Literals.LOCATION__ADDRESS_LINES, "address"),
            Map.entry(Literals.SECURITY_PROFILE__ORGANIZATIONS, "operating units"),
            Map.entry(Literals.SECURITY_PROFILE__EXCLUDED, "except"),
            Map.entry(Literals.SECURITY_PROFILE__TOP, "below"),
            Map.entry(Literals.RESPONSIBILITY__APPLICATION, "in"),
            Map.entry(Literals.USER__EMPLOYEE_OF, "employee of"),
            Map.entry(Literals.SEGMENT_VALUE__ENABLED, "disabled"),
            Map.entry(Literals.SEGMENT__QUALIFIERS, ""),
            Map.entry(Literals.BALANCING_SEGMENT_VALUES__VALUES, "balancing segment values"),
            Map.entry(Literals.HIERARCHY_LINK__CHILDREN, ""),
            Map.entry(Literals.PROFILE_VALUE__TARGET, ""),
            Map.entry(Literals.ELEMENT__ORIGIN, ""));

    private Words() {}

    /** The words before the value of a feature: {@code default legal context}. In 11i a ledger is a set of books. */
    public static String of(EStructuralFeature feature, boolean is11i) {
        var special = SPECIAL.get(feature);
        if (special != null) {
            return special;
        }
        var words = feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return is11i && words.equals("ledger") ? "set of books" : words;
    }

    /** An element by kind and id, for where several kinds may stand: {@code operating unit TV}. */
    public static String reference(Element element) {
        return Wanted.words(element.eClass()) + " " + id(element);
    }

    /** The id by which the text refers to an element. */
    public static String id(Element element) {
        if (element instanceof Subinventory subinventory
                && !subinventory.getInventoryOrganization().isEmpty()) {
            InventoryOrganization owner =
                    subinventory.getInventoryOrganization().get(0);
            return owner.getId() + "." + element.getId();
        }
        return element.getId();
    }

    /** A text as a value: bare where the language reads it as the same, else in quotes. */
    public static String value(String text) {
        return Quoted.quoteIfNeeded(text);
    }

    /** The text of an object, without the comments around it; of a longer one the first line. */
    public static String text(EObject written) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(written))
                .lines()
                .findFirst()
                .orElse("");
    }

    /** The first line of a declaration, without the brace of its block. */
    public static String heading(String declaration) {
        var line = declaration.lines().findFirst().orElse("");
        return line.endsWith(" {") ? line.substring(0, line.length() - 2) : line;
    }

    /** The word that an object's text begins with. */
    public static String firstWord(EObject written) {
        for (var leaf : NodeModelUtils.findActualNodeFor(written).getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return "";
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        return Quoted.quote(text);
    }
}
