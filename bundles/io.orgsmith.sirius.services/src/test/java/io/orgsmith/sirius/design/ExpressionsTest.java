// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Choice;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** A wrong expression is silent in Sirius: things are missing. So each is resolved here. */
class ExpressionsTest {
    private final DesignFile file = DesignFile.read();
    private final Services services = new Services(file);

    @Test
    void eachIsOfASimpleForm() {
        assertThat(Expression.of(file)).hasSizeGreaterThan(300).allMatch(Expression::isOfASimpleForm);
    }

    @Test
    void eachServiceIsThereOnceAndIsCalledWithWhatItWants() {
        assertThat(Expression.of(file).filter(each -> each.service().isPresent()))
                .allSatisfy(expression -> {
                    var name = expression.service().orElseThrow();
                    if (!services.isOfEclipse(name)) {
                        var methods = services.named(name);
                        assertThat(methods).as(expression.toString()).hasSize(1);
                        assertThat(methods.get(0).getParameterCount())
                                .as(expression.toString())
                                .isEqualTo(expression.hasArgument() ? 2 : 1);
                    }
                });
    }

    @Test
    void eachServiceGivesWhatIsMadeOfIt() {
        assertThat(Expression.of(file).filter(each -> each.service().isPresent()))
                .allSatisfy(expression -> {
                    for (var method : services.named(expression.service().orElseThrow())) {
                        assertThat(wanted(expression.at().getName(), expression))
                                .as(expression.toString())
                                .contains(method.getReturnType());
                    }
                });
    }

    private static List<Class<?>> wanted(String attribute, Expression expression) {
        return switch (attribute) {
            case "semanticCandidatesExpression",
                    "targetFinderExpression",
                    "columnFinderExpression",
                    "iterableExpression",
                    "candidatesExpression" -> List.of(List.class);
            case "predicateExpression",
                    "auditExpression",
                    "semanticConditionExpression",
                    "conditionExpression",
                    "precondition" -> List.of(boolean.class);
            case "borderSizeComputationExpression", "sizeComputationExpression" -> List.of(int.class);
            case "browseExpression" -> List.of(EObject.class);
            case "valueExpression" -> List.of(String.class, boolean.class, Choice.class);
            default -> List.of(String.class);
        };
    }

    @Test
    void eachServiceIsCalledAndNoneIsLeft() {
        var called =
                Expression.of(file).flatMap(each -> each.service().stream()).toList();
        assertThat(services.classes()).allSatisfy(type -> assertThat(type.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .extracting(Method::getName)
                .as(type.getSimpleName())
                .isSubsetOf(called));
    }

    @Test
    void eachClassOfServicesCanBeMade() {
        assertThat(services.classes())
                .allSatisfy(
                        type -> assertThat(type.getConstructor().newInstance()).isNotNull());
    }
}
