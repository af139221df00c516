// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.syntax.Expected;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.workspace.Messages;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** Proposes whole declarations with tab stops; what they refer to is filled in with what the project has. */
final class Templates {
    private static final Messages MESSAGES = new Messages(Templates.class);
    private static final Pattern FILLED = Pattern.compile("@(\\w+)");

    private Templates() {}

    static Stream<Proposal> of(Expected expected, Place place) {
        var key = Kinds.key(expected.owner());
        var bundle = MESSAGES.bundle(place.locale());
        boolean setOfBooks = expected.words().startsWith("set");
        if (!bundle.containsKey(key) || setOfBooks || !place.typed().fits(java.util.List.of(expected.words()))) {
            return Stream.empty();
        }
        var text = FILLED.matcher(bundle.getString(key))
                .replaceAll(found -> filled(found.group(1), place).replace("$", "\\$"));
        return Stream.of(new Proposal(
                Proposal.Kind.TEMPLATE,
                expected.words() + " …",
                bundle.getString("detail.template"),
                Documentation.of(expected.owner(), place.locale()),
                place.typed().span(),
                text,
                key,
                place.typed().begins(expected.words()) ? 150 : 1150));
    }

    private static String filled(String what, Place place) {
        if (what.equals("code")) {
            return FreeCodes.of(place.project(), place.file()).get(0);
        }
        var kind = (EClass) OrgPackage.eINSTANCE.getEClassifier(what);
        return place.project().index().all(kind).stream()
                .findFirst()
                .map(Names::id)
                .orElse(Kinds.key(kind).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
