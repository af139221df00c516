// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    private final Edited text = Edited.org("""
            operating unit TV "TV"
            value set COMPANY "Company"
            """);

    @Test
    void aDayIsOneOfTheCalendar() {
        assertThat(complaint("TV", "from", "2024-02-29")).isEmpty();
        assertThat(complaint("TV", "from", "")).isEmpty();
        assertThat(complaint("TV", "from", "2023-02-29"))
                .hasValueSatisfying(
                        message -> assertThat(message).contains("2023-02-29").contains("2026-01-31"));
    }

    @Test
    void aNumberHasDigitsAlone() {
        assertThat(complaint("COMPANY", "size", "12")).isEmpty();
        assertThat(complaint("COMPANY", "size", "-1")).isPresent();
    }

    @Test
    void aTextMayBeAnything() {
        assertThat(complaint("TV", "lineOfBusiness", "no day: 2023-02-29")).isEmpty();
    }

    private Optional<String> complaint(String id, String attribute, String value) {
        return Complaint.of(text.attribute(id, attribute), value, Locale.ENGLISH);
    }
}
