// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.stream.Stream;

/** The properties view: what the text says, attribute by attribute, and what the rules find. */
final class Properties {
    private static final String CATEGORY = "//@extensions.0/@categories[name='orgsmith']";

    private Properties() {}

    static Tag extension() {
        return Tag.of("extensions", "xsi:type", "properties:ViewExtensionDescription", "name", "orgsmith")
                .with(Tag.of("metamodels", "href", "http://orgsmith.io/org/1#/"))
                .with(Tag.of("categories", "name", "orgsmith")
                        .with(page("attributes"), page("findings"), attributes(), findings()));
    }

    private static Tag page(String name) {
        return Tag.of("pages", "name", name, "label", "%page." + name)
                .set("labelExpression", "service:" + name + "Page")
                .set("domainClass", "org::Element")
                .set("semanticCandidateExpression", "var:self")
                .set("groups", CATEGORY + "/@groups[name='" + name + "']");
    }

    private static Tag group(String name) {
        return Tag.of("groups", "name", name, "label", "%page." + name)
                .set("labelExpression", "service:inscriptionInOneLine")
                .set("domainClass", "org::Element")
                .set("semanticCandidateExpression", "var:self");
    }

    private static Tag attributes() {
        return group("attributes")
                .with(Tag.of("controls", "xsi:type", "properties:DynamicMappingForDescription", "name", "attributes")
                        .set("iterator", "property")
                        .set("iterableExpression", "service:properties")
                        .set("forceRefresh", "true")
                        .with(Stream.of(typed(), chosen(), switched(), fixed())));
    }

    private static Tag findings() {
        return group("findings")
                .with(widget("controls", "LabelDescription", "findings")
                        .set("labelExpression", "service:findingsPage")
                        .set("valueExpression", "service:findings"));
    }

    private static Tag typed() {
        return when("isTyped", attribute("TextDescription").set("valueExpression", "aql:self.propertyValue(property)"));
    }

    private static Tag chosen() {
        return when(
                "isChosen",
                attribute("SelectDescription")
                        .set("valueExpression", "aql:self.propertyChoice(property)")
                        .set("candidatesExpression", "aql:self.propertyChoices(property)")
                        .set("candidateDisplayExpression", "aql:self.choiceLabel(candidate)"));
    }

    private static Tag switched() {
        return when("isFlag", attribute("CheckboxDescription").set("valueExpression", "aql:self.isOn(property)"));
    }

    private static Tag fixed() {
        return when("isFixed", labelled("LabelDescription").set("valueExpression", "aql:self.propertyShown(property)"));
    }

    private static Tag when(String condition, Tag widget) {
        return Tag.of("ifs", "name", condition, "predicateExpression", "aql:self." + condition + "(property)")
                .with(widget);
    }

    private static Tag attribute(String type) {
        return labelled(type)
                .with(Tag.of("initialOperation")
                        .with(Operations.context("firstModelOperations", "aql:property.writeProperty(newValue)")));
    }

    private static Tag labelled(String type) {
        return widget("widget", type, type)
                .set("labelExpression", "aql:self.propertyLabel(property)")
                .set("helpExpression", "aql:self.propertyHelp(property)");
    }

    private static Tag widget(String feature, String type, String name) {
        return Tag.of(feature, "xsi:type", "properties:" + type, "name", name);
    }
}
