// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.dsl.ide.fix.Offers;
import io.orgsmith.languageserver.document.Moment;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;

/** Quick fixes as code actions. */
public final class Actions {
    /** The kind of the action that puts right all that can be. */
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".orgsmith";

    private static final Messages MESSAGES = new Messages(Actions.class);

    private final Edits edits;
    private final Locale locale;

    public Actions(Edits edits, Locale locale) {
        this.edits = edits;
        this.locale = locale;
    }

    /** The actions at a stretch; none as long as the last check is of an older text. */
    List<CodeAction> at(Moment moment, Span span, CodeActionContext context) {
        var actions = new ArrayList<CodeAction>();
        var check = moment.project().lastCheck();
        if (check.isEmpty() || !isOf(check.get(), moment, Set.of(moment.uri()))) {
            return actions;
        }
        if (wants(context, CodeActionKind.QuickFix)) {
            for (var offer : Offers.at(check.get(), moment.file(), span)) {
                if (isOf(check.get(), moment, offer.edits().keySet())) {
                    actions.add(action(moment, offer));
                }
            }
        }
        if (context.getOnly() != null && wants(context, FIX_ALL)) {
            all(moment, check.get()).ifPresent(actions::add);
        }
        return actions;
    }

    private static boolean wants(CodeActionContext context, String kind) {
        return context.getOnly() == null
                || context.getOnly().stream().anyMatch(only -> kind.equals(only) || kind.startsWith(only + "."));
    }

    private CodeAction action(Moment moment, Offer offer) {
        var action = new CodeAction(offer.title().in(locale));
        action.setKind(CodeActionKind.QuickFix);
        action.setIsPreferred(offer.best());
        action.setDiagnostics(List.of(Markers.of(offer.diagnostic(), moment.positions(), locale)));
        action.setEdit(edits.of(moment, offer.edits()));
        return action;
    }

    private Optional<CodeAction> all(Moment moment, Snapshot check) {
        var changes = Offers.all(check, ResolveOptions.AS_WRITTEN);
        if (changes.isEmpty() || !isOf(check, moment, changes.keySet())) {
            return Optional.empty();
        }
        var action = new CodeAction(MESSAGES.in(locale, "fix-all"));
        action.setKind(FIX_ALL);
        action.setEdit(edits.of(moment, changes));
        return Optional.of(action);
    }

    /** Whether files are still what was checked. */
    private static boolean isOf(Snapshot check, Moment moment, Set<URI> files) {
        var checked = check.project().language().texts();
        return files.stream()
                .allMatch(file -> moment.texts().texts().containsKey(file)
                        && moment.texts().texts().get(file).equals(checked.get(file)));
    }
}
