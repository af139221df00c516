// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Field;
import java.util.List;

/** Operating units of 11i: their legal entity is an organization; they have neither a short code nor a mark as usable. */
public final class OperatingUnits11i extends InformationMapping {
    private static final String CONTEXT = "Operating Unit Information";
    private static final List<Field> FIELDS = List.of(
            new Field("defaultLegalContext", "ORG_INFORMATION2", Codec.refInText(Kind.LEGAL_ENTITY)),
            new Field("ledger", "ORG_INFORMATION3", Codec.refInText(Kind.LEDGER)));

    public OperatingUnits11i() {
        super(Kind.OPERATING_UNIT, CONTEXT, FIELDS);
    }
}
