// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.Texts.problems;
import static io.orgsmith.dsl.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkProblemsTest {
    @Test
    void anUnknownIdNamesTheNearest() {
        var text = "legal entity BEIJING\noperating unit A { legal entities BEJING }";
        var problem = read(text).problems().get(0);
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("There is no legal entity ‘BEJING’ in the project. Did you mean ‘BEIJING’?");
        assertThat(problem.message(Locale.CHINA)).isEqualTo("项目中没有标识为“BEJING”的法律实体。是否想写“BEIJING”？");
        var fixed = TextEdits.apply(text, List.of(problem.fix().orElseThrow()));
        assertThat(problems(fixed)).isEmpty();
    }

    @Test
    void anIdOfSeveralKindsNamesThem() {
        var problem = read("ledger A\nuser A\naccept X1 on A").problems().get(0);
        assertThat(problem.code()).isEqualTo("link.ambiguous");
        assertThat(problem.message(Locale.ENGLISH)).contains("ledger, user");
        assertThat(problems("ledger A\nuser A\naccept X1 on user A")).isEmpty();
    }

    @Test
    void theSecondDeclarationSaysWhereTheFirstIs() {
        var texts = Map.of(
                URI.create("memory:/p/a.org"), "\nledger CN",
                URI.create("memory:/p/b.org"), "ledger CN\nuser CN");
        var problems = LanguageProject.parse(new TreeMap<>(texts)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).file()).isEqualTo(URI.create("memory:/p/b.org"));
        assertThat(problems.get(0).column()).isEqualTo(8);
        assertThat(problems.get(0).message(Locale.ENGLISH))
                .isEqualTo("The id ‘CN’ is already taken by another ledger (a.org, line 2). Choose another id.");
    }

    @Test
    void subinventoriesOfTwoOrganizationsOrTemplatesMayBearOneId() {
        assertThat(problems("""
                inventory organization A { subinventory RAW }
                inventory organization B { subinventory RAW }
                template T for inventory organization { subinventory RAW }
                template U for inventory organization { subinventory RAW }
                responsibility R { subinventory A.RAW, B.RAW }
                """)).isEmpty();
    }
}
