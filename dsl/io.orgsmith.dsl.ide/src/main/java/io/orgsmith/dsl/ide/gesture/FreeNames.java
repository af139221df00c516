// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names in all languages for copies of what bears them already: each is given once. */
final class FreeNames {
    private final Set<String> names = new HashSet<>();

    FreeNames(LanguageProject project) {
        for (var each : project.index().all(Literals.ELEMENT)) {
            var element = (Element) each;
            names.add(element.getName());
            element.getNames().forEach(local -> names.add(local.getText()));
        }
    }

    /** The edits that give a copy names of its own. @param written what is copied, as it is declared */
    Stream<TextEdit> of(Element written) {
        var name = Worded.edit(written, Literals.ELEMENT__NAME, name(written.getName()));
        var locals = written.getNames().stream().flatMap(local -> name(local));
        return Stream.concat(name, locals);
    }

    private Stream<TextEdit> name(LocalName local) {
        return Worded.edit(local, Literals.LOCAL_NAME__TEXT, name(local.getText()));
    }

    private String name(String name) {
        return name == null
                ? null
                : Words.quoted(IntStream.iterate(2, i -> i + 1)
                        .mapToObj(i -> name.replaceAll(" [0-9]{1,4}$", "") + " " + i)
                        .filter(names::add)
                        .findFirst()
                        .orElseThrow());
    }
}
