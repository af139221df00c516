// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an administrator did on the day of a run is not taken back with it. */
class CreatedByTheRunTest {
    private static final Wanted USER = a(Kind.USER, "user:W", "WANG")
            .with("responsibilities", Wanted.many(Value.of(Key.of(Kind.RESPONSIBILITY, "PO", "BUYER"))));

    private final Map<String, String> files = new ScriptTarget()
            .generate(plan(create(USER), create(a(Kind.LOCATION, "location:HQ", "", "HQ"))), ScriptOptions.defaults());

    @Test
    void aGrantCarriesTheMomentAtWhichAScriptMadeIt() {
        assertThat(files.get("85_user_responsibilities.sql"))
                .containsSubsequence(
                        "fnd_user_pkg.addresp(",
                        "description => 'Orgsmith ' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')",
                        "IF granted_at(p_application, p_key) IS NULL THEN",
                        "rollback.sql leaves it");
    }

    @Test
    void onlyAGrantThatSaysSoIsRevoked() {
        assertThat(files.get("rollback.sql"))
                .containsSubsequence(
                        "AND TRANSLATE(g.description, '012345678', '999999999') = 'Orgsmith 9999-99-99 99:99:99'",
                        "RETURN granted_at(p_application, p_key) >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS')",
                        "IF is_granted_since(p_application, p_key) THEN",
                        "IF v_from > SYSDATE THEN",
                        "end_date => v_from);",
                        "fnd_user_pkg.delresp(")
                .doesNotContain("TRUNC(TO_DATE(:orgsmith_since");
    }

    @Test
    void whatAnotherUserCreatedSinceStays() {
        assertThat(files.get("rollback.sql"))
                .containsSubsequence(
                        "v_created_by = fnd_global.user_id",
                        "say('SKIP', 'created since then, but not by the user that the scripts work as');",
                        "SELECT MAX(creation_date), MAX(created_by)",
                        "IF is_created_by_run THEN",
                        "hr_location_api.update_location(");
    }
}
