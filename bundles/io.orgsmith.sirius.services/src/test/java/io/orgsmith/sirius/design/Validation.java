// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

/** The findings of all rules as what Sirius calls validation rules: one for each weight, with the best quick fix. */
final class Validation {
    private Validation() {}

    static Tag set(String feature) {
        return Tag.of(feature, "name", "rules")
                .with(rule("errors", "ERROR", "Errors", "repairError"))
                .with(rule("warnings", "WARNING", "Warnings", "repairWarning"))
                .with(rule("advice", "INFO", "Advice", "repairAdvice"));
    }

    private static Tag rule(String name, String level, String without, String repair) {
        return Tag.of("ownedRules", "xsi:type", "validation:SemanticValidationRule", "name", name)
                .set("label", "%rule." + name)
                .set("level", level)
                .set("message", "service:" + name)
                .set("targetClass", "org::Element")
                .with(Tag.of("audits", "auditExpression", "service:isWithout" + without))
                .with(Tag.of("fixes", "name", "Quick fix").with(Operations.initial("self", "service:" + repair)));
    }
}
