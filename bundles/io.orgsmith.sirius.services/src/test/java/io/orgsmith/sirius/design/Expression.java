// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/** An expression of the design. Only the simplest forms are used: all else is Java. */
record Expression(Attr at) {
    private static final Pattern SERVICE = Pattern.compile("service:(\\w+)");
    private static final Pattern CALL = Pattern.compile("aql:(\\w+)\\.(\\w+)\\((\\w+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("var:(\\w+)");

    static Stream<Expression> of(DesignFile file) {
        return file.attributes().filter(Expression::isOne).map(Expression::new);
    }

    private static boolean isOne(Attr attribute) {
        var name = attribute.getName();
        return name.endsWith("Expression") || name.equals("message") || name.equals("precondition");
    }

    boolean isOfASimpleForm() {
        return Stream.of(SERVICE, CALL, VARIABLE)
                .anyMatch(form -> form.matcher(at.getValue()).matches());
    }

    /** The name of the service that is called. */
    Optional<String> service() {
        return group(SERVICE, 1).or(() -> group(CALL, 2));
    }

    /** Whether the service gets a value beside what it is called on. */
    boolean hasArgument() {
        return CALL.matcher(at.getValue()).matches();
    }

    /** The variables that it reads. */
    Stream<String> variables() {
        return Stream.of(group(VARIABLE, 1), group(CALL, 1), group(CALL, 3)).flatMap(Optional::stream);
    }

    private Optional<String> group(Pattern form, int group) {
        var matcher = form.matcher(at.getValue());
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    @Override
    public String toString() {
        return at.getOwnerElement().getTagName() + " " + at.getName() + "=" + at.getValue();
    }
}
