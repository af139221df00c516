// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What kinds of object are called in the reader's language. */
public final class KindNames {
    private final ResourceBundle names;

    /** @param locale of the reader; English for languages other than Chinese */
    public KindNames(Locale locale) {
        names = texts("io.orgsmith.target.lab.kinds", locale, KindNames.class);
    }

    public String of(Kind kind) {
        return names.getString(kind.name());
    }

    /** Kind and names, e.g. {@code 业务实体 光华集团 / 电视机业务}. */
    public String of(Key key) {
        return of(key.kind()) + " "
                + String.join(
                        " / ",
                        key.names().stream().filter(name -> !name.isEmpty()).toList());
    }

    /** The same of a key that was written down, see {@link Key#toString}; what is no key is answered as it is. */
    public String ofWritten(String text) {
        return Stream.of(Kind.values())
                .filter(kind -> text.startsWith(kind.words() + " "))
                .findFirst()
                .map(kind -> of(kind) + text.substring(kind.words().length()))
                .orElse(text);
    }

    /** Texts in English and Chinese, whatever the machine's own language. @param owner a class of the module that has them */
    public static ResourceBundle texts(String bundle, Locale locale, Class<?> owner) {
        return ResourceBundle.getBundle(
                bundle,
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Fills a pattern in; keys are named, and several arguments listed, in the reader's language. */
    public static String fill(String pattern, List<?> arguments, Locale locale) {
        var names = new KindNames(locale);
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream()
                        .map(argument -> names.said(argument, locale))
                        .toArray());
    }

    private Object said(Object argument, Locale locale) {
        if (argument instanceof Key key) {
            return of(key);
        }
        return argument instanceof Collection<?> several
                ? Punctuation.of(locale).list(several)
                : argument;
    }
}
