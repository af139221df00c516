// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.syntax.Expectations;
import io.orgsmith.dsl.syntax.Expected;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What could be written at a caret. May be used from any thread. */
public final class ContentAssist {
    private static final Comparator<Proposal> ORDER =
            Comparator.comparingInt(Proposal::rank).thenComparing(Proposal::label);

    private final Expectations expectations = new Expectations();
    private final Supplier<LocalDate> today;

    /** @param today what dates are proposed about */
    public ContentAssist(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** The proposals that the letters before the caret leave, the best first. A text with mistakes has them, too. */
    public List<Proposal> at(LanguageProject project, URI file, int caret, Locale locale) {
        var text = project.texts().getOrDefault(file, "");
        var typed = Typed.at(text, caret);
        var said = Said.at(project, file, typed.span().offset());
        var place = new Place(project, file, typed, said, locale);
        var all = new ArrayList<Proposal>();
        for (var expected : expectations.at(text, typed.span().offset())) {
            if (!said.forbids(expected)) {
                proposals(expected, place).forEach(all::add);
            }
        }
        var seen = new HashSet<String>();
        return all.stream()
                .sorted(ORDER)
                .filter(proposal -> seen.add(proposal.kind() + proposal.label()))
                .toList();
    }

    private Stream<Proposal> proposals(Expected expected, Place place) {
        return switch (expected.kind()) {
            case DECLARATION -> Stream.concat(Keywords.of(expected, place), Templates.of(expected, place));
            case CLAUSE, WORD -> Keywords.of(expected, place);
            case REFERENCE -> References.of(expected, place);
            case SIGN, ID, NUMBER -> Stream.empty();
            default -> Values.of(expected, place, today.get());
        };
    }
}
