// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.catalogue.ApiParameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the calls with a pattern of its own, so that an error in the product's reader cannot hide one. */
class CataloguedCallsTest {
    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)(\\()?");
    private static final Pattern PACKAGE =
            Pattern.compile("(?i)\\w+_(?:api|pkg|zd|output|utility|profile|global|request|message|date)");
    private static final Pattern NAMED = Pattern.compile("(\\w+) =>");

    private final ApiCatalogue catalogue = ApiCatalogue.read();

    @Test
    void everyCallIsInTheCatalogue() {
        Scripts.everyShape().forEach((name, script) -> assertThat(strangers(script, Scripts.release(name)))
                .as(name)
                .isEmpty());
    }

    @Test
    void everyCallGivesWhatIsRequired() {
        Scripts.everyShape().forEach((name, script) -> calls(script)
                .forEach((call, parameters) -> assertThat(required(call, Scripts.release(name)))
                        .as(name + " " + call)
                        .isSubsetOf(parameters)));
    }

    @Test
    void everyCataloguedProcedureIsUsed() {
        Set<String> used = Scripts.everyShape().values().stream()
                .flatMap(script -> calls(script).keySet().stream())
                .collect(Collectors.toSet());

        assertThat(catalogue.rows().stream()
                        .map(row -> row.packageName() + "." + row.procedure())
                        .collect(Collectors.toSet()))
                .isEqualTo(used);
    }

    /** So that the tests above can fail. */
    @Test
    void aStrangerIsSeen() {
        assertThat(strangers("hr_location_api.create_location(p_location_code => 1, p_colour => 2);", EbsRelease.R12_2))
                .containsExactly("HR_LOCATION_API.CREATE_LOCATION P_COLOUR");
        assertThat(strangers("gl_ledgers_pkg.insert_row(x_rowid => 1);", EbsRelease.R12_2))
                .containsExactly("GL_LEDGERS_PKG.INSERT_ROW");
        assertThat(strangers("x := fnd_global.nobody;", EbsRelease.R12_2)).containsExactly("FND_GLOBAL.NOBODY");
    }

    private List<String> strangers(String script, EbsRelease release) {
        List<String> strangers = new java.util.ArrayList<>();
        calls(script).forEach((call, parameters) -> {
            List<ApiParameter> known = catalogue.procedure(call.split("\\.")[0], call.split("\\.")[1], release);
            if (known.isEmpty()) {
                strangers.add(call);
            }
            parameters.stream()
                    .filter(parameter -> !known.isEmpty()
                            && known.stream().noneMatch(row -> row.name().equals(parameter)))
                    .forEach(parameter -> strangers.add(call + " " + parameter));
        });
        return strangers;
    }

    private Set<String> required(String call, EbsRelease release) {
        return catalogue.procedure(call.split("\\.")[0], call.split("\\.")[1], release).stream()
                .filter(ApiParameter::required)
                .map(ApiParameter::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> calls(String script) {
        String code = Code.of(script);
        Map<String, Set<String>> calls = new TreeMap<>();
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            if (PACKAGE.matcher(call.group(1)).matches()) {
                String name = (call.group(1) + "." + call.group(2)).toUpperCase(Locale.ROOT);
                Set<String> parameters = calls.computeIfAbsent(name, key -> new TreeSet<>());
                if (call.group(3) != null) {
                    NAMED.matcher(outermost(code.substring(call.end())))
                            .results()
                            .forEach(named -> parameters.add(named.group(1).toUpperCase(Locale.ROOT)));
                }
            }
        }
        return calls;
    }

    /** What stands inside the parenthesis that is open, without what stands in further ones. */
    private static String outermost(String code) {
        var text = new StringBuilder();
        int depth = 1;
        for (int i = 0; i < code.length() && depth > 0; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            text.append(depth == 1 ? c : ' ');
        }
        return text.toString();
    }
}
