// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No secret gets into a plan, not even one that a driver takes as a parameter. */
class MadeTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/test?sslpassword=geheim&ssl=true, jdbc:postgresql://db:5432/test",
        "jdbc:mariadb://db/test?keyStorePassword=geheim, jdbc:mariadb://db/test",
        "jdbc:h2:file:./lab;CIPHER=AES;X=geheim, jdbc:h2:file:./lab",
        "jdbc:oracle:thin:@//db:1521/TEST, jdbc:oracle:thin:@//db:1521/TEST",
    })
    void parametersOfTheUrlAreLeftOut(String url, String kept) {
        assertThat(Made.withoutSecrets(url)).isEqualTo(kept).doesNotContain("geheim");
    }
}
