// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Field;
import java.util.List;

/** Legal entities of 11i: organizations of classification HR_LEGAL, whose legal entity accounting names the set of books. */
public final class HrLegalEntities extends InformationMapping {
    private static final String CONTEXT = "Legal Entity Accounting";
    private static final List<Field> FIELDS = List.of(
            new Field("ledger", "ORG_INFORMATION1", Codec.refInText(Kind.LEDGER)),
            new Field("taxRegistration", "ORG_INFORMATION2", Codec.TEXT));

    public HrLegalEntities() {
        super(Kind.LEGAL_ENTITY, CONTEXT, FIELDS);
    }
}
