// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of an enterprise that is being drafted. */
public final class Draft {
    private final String heading;
    private final List<Declaration> declarations = new ArrayList<>();

    /** @param heading the line that names the enterprise */
    public Draft(String heading) {
        this.heading = heading;
    }

    public Declaration add(Declaration declaration) {
        declarations.add(declaration);
        return declaration;
    }

    /** All declarations, those inside others too. */
    public Stream<Declaration> all() {
        return declarations.stream().flatMap(Declaration::all);
    }

    /** Those of a kind, such as {@code operating unit}. */
    public List<Declaration> all(String kind) {
        return all().filter(declaration -> declaration.kind().equals(kind)).toList();
    }

    /** Takes a declaration out, with all that refers to it or to what is inside it. */
    public void remove(Declaration gone) {
        declarations.remove(gone);
        all().toList().forEach(declaration -> declaration.nested().remove(gone));
        gone.all().forEach(one -> declarations.forEach(declaration -> declaration.forget(one.id())));
    }

    /** The text of the file. */
    public String text() {
        var text = new StringBuilder(heading).append('\n');
        declarations.forEach(declaration -> text.append(declaration.print("")));
        return text.toString();
    }
}
