// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.dsl.syntax.Expected;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes texts, codes and dates. */
final class Values {
    private static final int MOST = 50;

    private Values() {}

    static Stream<Proposal> of(Expected expected, Place place, LocalDate today) {
        Stream<Proposal> found =
                switch (expected.kind()) {
                    case DAY -> days(today).map(day -> value(day, "", expected, place));
                    case RELEASE ->
                        Stream.of("12.2", "12.1", "11i").map(release -> value(release, "", expected, place));
                    case LANGUAGE -> Stream.of("en", "zh", "US", "ZHS").map(code -> value(code, "", expected, place));
                    case PROFILE -> KnownProfiles.names().stream().map(name -> profile(name, expected, place));
                    case RULE ->
                        RuleCatalogue.standard().rules().stream()
                                .map(rule -> value(rule.id(), rule.title(place.locale()), expected, place));
                    case TEXT -> texts(expected, place).stream().map(text -> value(text, "", expected, place));
                    default -> Stream.empty();
                };
        return found.filter(Objects::nonNull);
    }

    private static Stream<String> days(LocalDate today) {
        return Stream.of(
                        today,
                        today.withDayOfMonth(1),
                        today.withDayOfYear(1),
                        today.withDayOfYear(1).plusYears(1))
                .distinct()
                .map(LocalDate::toString);
    }

    private static Proposal profile(String name, Expected expected, Place place) {
        var value = value(name, "", expected, place);
        return value == null
                ? null
                : place.proposal(
                        value.kind(), name, KnownProfiles.internalName(name), "", name + " = ", "", value.rank());
    }

    /** Codes that are free, where they have to be; elsewhere what the project says in the same clause. */
    private static Set<String> texts(Expected expected, Place place) {
        if (expected.feature() == Literals.INVENTORY_ORGANIZATION__CODE) {
            return new LinkedHashSet<>(FreeCodes.of(place.project(), place.file()));
        }
        return UNIQUE.contains(expected.feature()) ? Set.of() : said(expected.feature(), place);
    }

    private static final List<EStructuralFeature> UNIQUE = List.of(
            Literals.LEGAL_ENTITY__IDENTIFIER,
            Literals.LEGAL_ENTITY__REGISTRATION_NUMBER,
            Literals.LEDGER__SHORT_NAME,
            Literals.BUSINESS_GROUP__SHORT_NAME,
            Literals.OPERATING_UNIT__SHORT_CODE,
            Literals.SUBINVENTORY__CODE,
            Literals.RESPONSIBILITY__KEY);

    private static Set<String> said(EStructuralFeature feature, Place place) {
        var found = new LinkedHashSet<String>();
        if (feature == null) {
            return found;
        }
        for (var element : place.project().index().all(Literals.ELEMENT)) {
            boolean has = element.eClass().getEAllStructuralFeatures().contains(feature);
            if (has && element.eIsSet(feature) && found.size() < MOST) {
                var value = element.eGet(feature);
                (value instanceof List<?> many ? many : List.of(value)).forEach(one -> found.add(one.toString()));
            }
        }
        return found;
    }

    private static Proposal value(String text, String detail, Expected expected, Place place) {
        var documentation = expected.feature() == null ? "" : Documentation.of(expected.feature(), place.locale());
        var written = expected.kind() == Expected.Kind.TEXT ? Quoted.quoteIfNeeded(text) : text;
        return place.proposal(Proposal.Kind.VALUE, written, detail, documentation, written, "", 50);
    }
}
