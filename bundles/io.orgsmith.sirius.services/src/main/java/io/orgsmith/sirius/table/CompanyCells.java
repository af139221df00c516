// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Operating units by legal entities: for whom a unit works, and whose is its default legal context. */
public final class CompanyCells {
    /** The legal entities that an operating unit has to do with. */
    public List<EObject> companies(EObject unit) {
        return Crossing.shown(unit, OperatingUnit.class, CompanyCells::companies);
    }

    /** ● for whom it works, ★ the default legal context. */
    public String company(EObject unit, EObject company) {
        return Crossing.of(unit, company, OperatingUnit.class, LegalEntity.class)
                .map(cell -> cell(cell.line(), cell.column()).sign())
                .orElse("");
    }

    public EObject addCompany(EObject unit, EObject company) {
        return worksFor(unit, company)
                ? unit
                : Crossing.change(
                        unit,
                        company,
                        OperatingUnit.class,
                        LegalEntity.class,
                        (model, line, column) -> Connection.draft(model, line)
                                .add(line, Literals.OPERATING_UNIT__LEGAL_ENTITIES, Words.id(column)));
    }

    /** The default legal context is one of those for whom it works. */
    public EObject makeDefaultCompany(EObject unit, EObject company) {
        return Crossing.change(unit, company, OperatingUnit.class, LegalEntity.class, (model, line, column) -> {
            var draft = Connection.draft(model, line);
            if (!line.getLegalEntities().contains(column)) {
                draft.add(line, Literals.OPERATING_UNIT__LEGAL_ENTITIES, Words.id(column));
            }
            return draft.set(line, Literals.OPERATING_UNIT__DEFAULT_LEGAL_CONTEXT, Words.id(column));
        });
    }

    public EObject removeCompany(EObject unit, EObject company) {
        return company(unit, company).isEmpty()
                ? unit
                : Crossing.change(
                        unit,
                        company,
                        OperatingUnit.class,
                        LegalEntity.class,
                        (model, line, column) -> Connection.draft(model, line)
                                .remove(line, Literals.OPERATING_UNIT__DEFAULT_LEGAL_CONTEXT, each -> each == column)
                                .remove(line, Literals.OPERATING_UNIT__LEGAL_ENTITIES, each -> each == column));
    }

    private static boolean worksFor(EObject unit, EObject company) {
        return Crossing.of(unit, company, OperatingUnit.class, LegalEntity.class)
                .filter(cell -> cell.line().getLegalEntities().contains(cell.column()))
                .isPresent();
    }

    private static Cell cell(OperatingUnit unit, LegalEntity company) {
        return unit.getDefaultLegalContext() == company
                ? Cell.DEFAULT
                : unit.getLegalEntities().contains(company) ? Cell.ONE : Cell.NOTHING;
    }

    private static Stream<LegalEntity> companies(OperatingUnit unit) {
        return Stream.concat(unit.getLegalEntities().stream(), Stream.ofNullable(unit.getDefaultLegalContext()));
    }
}
