// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import java.util.Optional;

/** Names an organization after the business that it runs, in all languages, where it is named like a department (GEN001). */
final class BusinessName {
    private static final String TAIL = "(?=[\\s\\d]*([(（].*)?$)";

    private final Case c;
    private final Draft draft;
    private final boolean isUnit;

    private BusinessName(Case c, Organization organization) {
        this.c = c;
        this.draft = c.draft();
        this.isUnit = organization instanceof OperatingUnit;
    }

    static Optional<QuickFix> of(Case c) {
        if (!(c.element() instanceof Organization organization)) {
            return Optional.empty();
        }
        var name = new BusinessName(c, organization);
        var translations = c.mentioned(LocalName.class);
        if (translations.isEmpty()) {
            name.rename(organization);
        } else {
            translations.forEach(each -> name.translate(each, name.business(each.getText())));
        }
        return name.draft.fix();
    }

    private void rename(Organization organization) {
        var fresh = business(organization.getName());
        boolean isTaken = Suggest.names(c).contains(fresh);
        draft.rename(organization, isTaken ? Suggest.distinct(c, fresh, organization.getId()) : fresh);
        organization.getNames().forEach(each -> translate(each, undone(each.getText())));
    }

    private void translate(LocalName name, String fresh) {
        if (!fresh.equals(name.getText())) {
            draft.change(name, Literals.LOCAL_NAME__TEXT, name.getText(), Words.quoted(fresh));
        }
    }

    /** What a department of the enterprise's own words is called is told apart by an ending. */
    private String business(String text) {
        var fresh = undone(text);
        boolean isChinese = text.codePoints().anyMatch(Character::isIdeographic);
        return !fresh.equals(text) ? fresh : isChinese ? text + chinese() : text + " " + english();
    }

    /** 采购部 becomes 采购业务: an organization that runs a business, not a department that people belong to. */
    private String undone(String text) {
        return text.replaceAll("(?i)\\b(Department|Dept\\.?)\\s+of\\s+(.+)$", "$2 " + english())
                .replaceAll("(部门|部|科室|科|处室|处)" + TAIL, chinese())
                .replaceAll("(?i)\\b(Department|Dept\\.?)" + TAIL, english());
    }

    private String chinese() {
        return isUnit ? "业务" : "中心";
    }

    private String english() {
        return isUnit ? "Business" : "Center";
    }
}
