// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Clauses come in the order in which the examples have them. */
class ClauseOrderTest {
    @Test
    void whatAnElementBelongsToComesBeforeWhatItIsLike() {
        inOrder(
                Literals.INVENTORY_ORGANIZATION,
                "code HP1",
                "legal entity HZ",
                "at HZ",
                "cost center CC_HZ",
                "master organization M",
                "calendar HT_WORK",
                "no mrp",
                "accounts { material 01-000-1403 }");
        inOrder(
                Literals.LEGAL_ENTITY,
                "set of books HT",
                "balancing segment value 01",
                "at HZ",
                "registration 91",
                "jurisdiction CN",
                "tax registration 91");
    }

    @Test
    void ofTwoClausesThatBeginAlikeTheLongerIsMeant() {
        inOrder(Literals.COST_CENTER, "company value 01", "cost center value 110", "value 01-110");
        inOrder(Literals.SUBINVENTORY, "expense", "not nettable", "material account 1", "expense account 2");
    }

    @Test
    void profileOptionsFollowTheClauses() {
        inOrder(
                Literals.RESPONSIBILITY,
                "menu M",
                "creates organizations",
                "HR:User Type = \"HR User\"",
                "HR: Security Profile = P",
                "MO:Operating Unit = TV",
                "GL Ledger Name = ledger CN");
    }

    @Test
    void aLineIsSharedByWhatIsAboutTheSame() {
        var kind = Literals.BUSINESS_GROUP;
        var legislation = ClauseOrder.of(kind, "legislation CN");
        assertThat(legislation.sharesLine(ClauseOrder.of(kind, "currency CNY"))).isTrue();
        assertThat(legislation.sharesLine(ClauseOrder.of(kind, "job flexfield J")))
                .isFalse();
        var under = ClauseOrder.of(Literals.ORGANIZATION_HIERARCHY, "under A: B");
        assertThat(under.sharesLine(under)).as("each in a line of its own").isFalse();
    }

    private static void inOrder(EClass kind, String... clauses) {
        var all = List.of(clauses);
        var sorted = all.stream()
                .sorted(Comparator.comparing(
                                (String each) -> ClauseOrder.of(kind, each).place())
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        assertThat(sorted).isEqualTo(all);
    }
}
