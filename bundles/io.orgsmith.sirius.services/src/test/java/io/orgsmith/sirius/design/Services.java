// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The services that the design names: methods of its classes, as the interpreter of Sirius finds them. */
record Services(DesignFile file) {
    /** What has no class here, for it needs a workbench. */
    private static final String ECLIPSE = "io.orgsmith.sirius.eclipse.";

    List<Method> named(String name) {
        return classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    /** Whether the Eclipse bundle has a service of one parameter. */
    boolean isOfEclipse(String name) {
        var declared = Pattern.compile("public EObject " + name + "\\(EObject \\w+\\) \\{");
        return extensions().filter(type -> type.startsWith(ECLIPSE)).anyMatch(type -> declared.matcher(source(type))
                .find());
    }

    Stream<String> extensions() {
        return file.of("ownedJavaExtensions").stream().map(each -> each.getAttribute("qualifiedClassName"));
    }

    Stream<Class<?>> classes() {
        return extensions().filter(type -> !type.startsWith(ECLIPSE)).map(Services::type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the design names a class that is not there", e);
        }
    }

    private static String source(String type) {
        try {
            return Files.readString(DesignFile.BUNDLE.resolve("src/main/java/" + type.replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
