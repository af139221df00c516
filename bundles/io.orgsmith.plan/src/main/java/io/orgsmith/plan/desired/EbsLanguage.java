// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** EBS language codes (FND_LANGUAGES.LANGUAGE_CODE) for the ISO codes that people write. */
public final class EbsLanguage {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("en", "US"),
            Map.entry("zh", "ZHS"),
            Map.entry("zh-cn", "ZHS"),
            Map.entry("zh-tw", "ZHT"),
            Map.entry("fr", "F"),
            Map.entry("de", "D"),
            Map.entry("es", "E"),
            Map.entry("it", "I"),
            Map.entry("ja", "JA"),
            Map.entry("ko", "KO"),
            Map.entry("pt", "PTB"),
            Map.entry("ru", "RU"),
            Map.entry("ar", "AR"),
            Map.entry("nl", "NL"));

    private EbsLanguage() {}

    /** The shortest ISO code that people write for an EBS code; the EBS code itself where none is known. */
    public static String iso(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(code);
    }

    /** The EBS code; what is no known ISO code is taken for one already. */
    static String code(String language) {
        return CODES.getOrDefault(language.toLowerCase(Locale.ROOT), language);
    }
}
