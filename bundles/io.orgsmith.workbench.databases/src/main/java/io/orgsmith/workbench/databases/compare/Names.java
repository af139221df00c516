// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.report.AttributeNames;
import io.orgsmith.target.lab.KindNames;
import java.util.List;
import java.util.Locale;

/** What objects and their attributes are called. */
public final class Names {
    private static final KindNames KINDS = new KindNames(Locale.getDefault());
    private static final AttributeNames ATTRIBUTES = new AttributeNames(Locale.getDefault());

    private Names() {}

    /** Kind and names, and the id of the declaration where it is known. */
    public static String of(SetupObject object) {
        if (object.key().kind() == Kind.PROFILE_VALUE) {
            return ProfileName.of(object.key().names());
        }
        var id = object.fragment().substring(object.fragment().indexOf(':') + 1);
        var named = KINDS.of(object.key());
        return id.equals(object.key().lastName())
                ? named
                : Punctuation.of(Locale.getDefault()).remarked(named, id);
    }

    /** The same of what the history has written down. @param kind a constant of {@link Kind} */
    public static String of(String kind, String name) {
        var known = Kind.valueOf(kind);
        var names = name.substring(Math.min(name.length(), known.words().length()));
        return known == Kind.PROFILE_VALUE
                ? ProfileName.of(List.of(names.strip().split(" / ")))
                : KINDS.of(known) + names;
    }

    static String kind(Kind kind) {
        return KINDS.of(kind);
    }

    /** In the words of the language in English, of the forms in Chinese. */
    public static String attribute(String name) {
        return ATTRIBUTES.of(name);
    }
}
