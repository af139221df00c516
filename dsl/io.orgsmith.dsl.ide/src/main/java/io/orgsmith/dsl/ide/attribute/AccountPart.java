// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.AccountKind;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.workspace.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A default account of an inventory organization. */
record AccountPart(AccountKind kind) implements Part {
    private static final Messages MESSAGES = new Messages(AccountPart.class);

    @Override
    public String label(Locale locale) {
        return MESSAGES.in(locale, "account", MESSAGES.in(locale, "account." + words().replace(' ', '-')));
    }

    @Override
    public String value(Element element) {
        return said(element).map(AccountAssignment::getAccount).orElse("");
    }

    @Override
    public Optional<AccountAssignment> said(Element element) {
        return all(element).stream().filter(each -> each.getKind() == kind).findFirst();
    }

    @Override
    public Draft set(EffectiveModel model, Element element, String value) {
        var draft = new Case(model, "attribute", element, element, null, List.of()).draft();
        var account = Words.value(value.strip());
        var own = all(element).stream()
                .filter(each -> isOwn(model, element, each))
                .toList();
        var now = said(element);
        if (value.isBlank()) {
            return now.filter(own::contains).map(draft::drop).orElse(draft);
        }
        if (now.isPresent()) {
            return draft.change(
                    now.get(), Literals.ACCOUNT_ASSIGNMENT__ACCOUNT, now.get().getAccount(), account);
        }
        return own.isEmpty()
                ? draft.clause(element, "accounts { " + words() + " " + account + " }")
                : draft.after(own.get(own.size() - 1), words() + " " + account);
    }

    private String words() {
        return kind.getLiteral();
    }

    private static List<AccountAssignment> all(Element element) {
        return ((InventoryOrganization) element).getAccounts();
    }

    private static boolean isOwn(EffectiveModel model, Element element, AccountAssignment part) {
        return Case.declaration(model, part).eContainer() == Case.declaration(model, element);
    }
}
