-- SPDX-License-Identifier: EPL-2.0
-- Sets of books of 11i: the form only.
--: values name shortName chartOfAccounts calendar currency retainedEarnings category
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := ledger_id(c_name);
--: section prove
    FOR b IN (
        SELECT short_name, currency_code, period_set_name, chart_of_accounts_id, ret_earn_code_combination_id,
               DECODE(mrc_sob_type_code, 'R', 'R', 'P') sob_type
          FROM gl_sets_of_books
         WHERE set_of_books_id = v_id) LOOP
[shortName]      compare('short name', b.short_name, ${shortName});
[category]      compare('category', b.sob_type, ${category|primary=P,secondary=P,reporting currency=R});
[currency]      compare('currency', b.currency_code, ${currency});
[calendar]      compare('calendar', b.period_set_name, ${calendar});
[chartOfAccounts]      compare_id('chart of accounts', TO_CHAR(b.chart_of_accounts_id), chart_id(${chartOfAccounts}),
[chartOfAccounts]        ${chartOfAccounts});
[retainedEarnings]      compare_id('retained earnings', TO_CHAR(b.ret_earn_code_combination_id), account_id(v_id, ${retainedEarnings}),
[retainedEarnings]        ${retainedEarnings});
      NULL;
    END LOOP;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM gl_sets_of_books
     WHERE set_of_books_id = v_id;
--: section query
SELECT b.name, b.short_name, b.currency_code, b.period_set_name, s.id_flex_structure_code, b.mrc_sob_type_code,
       b.latest_opened_period_name
  FROM gl_sets_of_books b, fnd_id_flex_structures s
 WHERE b.name = ${key:0}
   AND s.application_id = 101
   AND s.id_flex_code = 'GL#'
   AND s.id_flex_num = b.chart_of_accounts_id;
