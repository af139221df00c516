// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.tests.property.Meaning;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two objects with one key a plan has only the first: of every kind the rules say so before. */
@DisplayName("Two of one key are refused")
class OneKeyTest {
    private static final String GROUND = """
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity LE "光华公司" { %s }
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            existing inventory organization B01 "北京厂" { operating unit TV }
            """;

    private static String twice(Kind kind) {
        return switch (kind) {
            case VALUE_SET -> both("value set # \"COMPANY\" { size 2 }");
            case SEGMENT_VALUE -> "value set SET \"SET\" { size 2  value 11 \"甲\"  value OLD \"乙\" code 11 }";
            case CHART_OF_ACCOUNTS -> both("existing chart of accounts # \"COA\"");
            case LOCATION -> both("location # \"北京\" { country CN }");
            case BUSINESS_GROUP -> both("existing business group # \"南华集团\"");
            case LEDGER -> both("existing ledger # \"南华人民币账\"");
            case LEGAL_ENTITY -> both("existing legal entity # \"南华\" { business group GH  ledger CN  identifier 9 }");
            case OPERATING_UNIT -> both("existing operating unit # \"医疗业务\" { business group GH  ledger CN }");
            case COST_CENTER -> both("existing cost center # \"人事部\" { business group GH }");
            case HR_ORGANIZATION -> both("hr organization # \"人事部\" { business group GH }");
            case INVENTORY_ORGANIZATION ->
                both("existing inventory organization # \"#\" code M01 { operating unit TV }");
            case SUBINVENTORY -> both("subinventory # { inventory organization B01  code RAW }");
            case ORGANIZATION_HIERARCHY -> both("organization hierarchy # \"报表\" { business group GH }");
            case SECURITY_PROFILE -> both("existing security profile # \"全部\" { business group GH }");
            case RESPONSIBILITY -> both("existing responsibility # \"采购\" in PO { key GH_PO }");
            case PROFILE_VALUE -> both("profiles at site { HR:User Type = \"#\" }");
            case USER -> both("user # \"#\" { user name ANNA }");
        };
    }

    private static String both(String declaration) {
        return declaration.replace("#", "A1") + "\n" + declaration.replace("#", "A2") + "\n";
    }

    private static void assertRefused(String release, String place, Kind kind) {
        var meaning = Meaning.of("enterprise \"光华\" for ebs " + release + "\n" + GROUND.formatted(place) + twice(kind));
        var keys = objects(meaning)
                .flatMap(object -> Desired.key(meaning.model(), object).stream())
                .filter(key -> key.kind() == kind)
                .toList();
        Optional<Key> twin = keys.stream()
                .filter(key -> keys.indexOf(key) < keys.lastIndexOf(key))
                .findFirst();

        assertThat(twin).as("keys %s", keys).isPresent();
        assertThat(meaning.errors())
                .as("what the rules say of two of key %s", twin)
                .anyMatch(error -> error.matches("(GEN005|BG004|BG013|INV005) .*"));
    }

    private static Stream<EObject> objects(Meaning meaning) {
        return meaning.model().elements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element), element.eContents().stream().filter(part -> part instanceof ProfileValue)));
    }

    @ParameterizedTest
    @EnumSource
    void inR12(Kind kind) {
        assertRefused("12.2", "ledger CN", kind);
    }

    @ParameterizedTest
    @EnumSource
    void in11i(Kind kind) {
        assertRefused("11i", "business group GH  set of books CN", kind);
    }
}
