// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.function.Predicate;

/**
 * One thing that a script does for an object of a kind, in one phase.
 *
 * @param proves whether its proof belongs to verify and to the preflight of what has to exist
 * @param applies to which objects of the kind
 */
public record Part(
        Kind kind, Phase phase, Template template, Access access, boolean proves, Predicate<SetupObject> applies) {

    static Part of(Kind kind, Phase phase, String template, Access access) {
        return new Part(kind, phase, Template.read(template), access, true, object -> true);
    }

    Part when(Predicate<SetupObject> condition) {
        return new Part(kind, phase, template, access, proves, condition);
    }

    /** For objects that have the attribute. */
    Part having(String attribute) {
        return when(object -> !object.values(attribute).isEmpty());
    }

    Part withoutProof() {
        return new Part(kind, phase, template, access, false, applies);
    }

    /** The last word of the template's path: the name of its texts in the message files. */
    public String topic() {
        return template.name().substring(template.name().lastIndexOf('/') + 1);
    }
}
