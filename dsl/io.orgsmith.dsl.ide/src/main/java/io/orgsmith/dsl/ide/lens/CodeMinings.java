// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.lens;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.ide.link.Identity;
import io.orgsmith.dsl.ide.link.Link;
import io.orgsmith.dsl.ide.link.Links;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Template;
import io.orgsmith.workspace.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Counts what belongs to a declaration: "3 inventory organizations · 2 legal entities". */
public final class CodeMinings {
    private static final Messages MESSAGES = new Messages(CodeMinings.class);

    private final Map<String, Set<EObject>> belonging = new TreeMap<>();

    private CodeMinings() {}

    /** The lines of a file, by place; a declaration that nothing belongs to has none. */
    public static List<CodeMining> of(LanguageProject project, URI file, Locale locale) {
        var minings = new CodeMinings();
        project.texts().keySet().forEach(each -> minings.collect(project, each));
        var lines = new ArrayList<CodeMining>();
        for (var declaration : Declarations.of(project, file)) {
            var found = Identity.of(declaration.object())
                    .map(id -> minings.belonging.getOrDefault(id, Set.of()))
                    .orElse(Set.of());
            if (!found.isEmpty() && isCounted(declaration.object())) {
                lines.add(new CodeMining(declaration.whole(), text(found, locale)));
            }
        }
        return lines;
    }

    private static boolean isCounted(EObject object) {
        return object instanceof OperatingUnit
                || object instanceof LegalEntity
                || object instanceof Ledger
                || object instanceof BusinessGroup
                || object instanceof InventoryOrganization
                || object instanceof Template;
    }

    private void collect(LanguageProject project, URI file) {
        Links.of(project, file).forEach(this::collect);
        for (var declaration : Declarations.of(project, file)) {
            if (declaration.object().eContainer() instanceof Element owner) {
                add(owner, declaration.object());
            }
        }
    }

    private void collect(Link link) {
        var from = link.from();
        while (from != null && !(from instanceof Element element && element.getId() != null)) {
            from = from.eContainer();
        }
        if (from != null) {
            add(link.target(), from);
        }
        boolean listed = from instanceof OperatingUnit && link.target() instanceof LegalEntity;
        if (listed) {
            add(from, link.target());
        }
    }

    private void add(EObject owner, EObject part) {
        Identity.of(owner).ifPresent(id -> belonging
                .computeIfAbsent(id, k -> new LinkedHashSet<>())
                .add(part));
    }

    private static String text(Set<EObject> parts, Locale locale) {
        var byKind = new LinkedHashMap<EClass, Set<String>>();
        parts.forEach(part -> Identity.of(part)
                .ifPresent(id -> byKind.computeIfAbsent(part.eClass(), k -> new LinkedHashSet<>())
                        .add(id)));
        return byKind.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(a.getKey().getClassifierID(), b.getKey().getClassifierID()))
                .map(entry -> count(entry.getValue().size(), entry.getKey(), locale))
                .collect(Collectors.joining(" · "));
    }

    private static String count(int number, EClass kind, Locale locale) {
        var key = "many." + Kinds.key(kind);
        var bundle = MESSAGES.bundle(locale);
        var words = number == 1 || !bundle.containsKey(key) ? Kinds.of(kind, locale) : bundle.getString(key);
        return MESSAGES.in(locale, "count", number, words).replaceAll("(\\p{IsHan})(?=\\p{Alpha})", "$1 ");
    }
}
