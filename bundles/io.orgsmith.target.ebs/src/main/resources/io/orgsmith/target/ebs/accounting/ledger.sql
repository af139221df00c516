-- SPDX-License-Identifier: EPL-2.0
-- Ledgers of R12: Accounting Setup Manager only.
--: values name shortName category primaryLedger conversionLevel mapping chartOfAccounts calendar currency retainedEarnings accountingMethod balancingSegmentValues
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := ledger_id(c_name);
--: section prove
    FOR l IN (
        SELECT short_name, ledger_category_code, currency_code, period_set_name, chart_of_accounts_id,
               ret_earn_code_combination_id, sla_accounting_method_code
          FROM gl_ledgers
         WHERE ledger_id = v_id) LOOP
[shortName]      compare('short name', l.short_name, ${shortName});
[category]      compare('category', l.ledger_category_code, ${category|primary=PRIMARY,secondary=SECONDARY,reporting currency=ALC});
[currency]      compare('currency', l.currency_code, ${currency});
[calendar]      compare('calendar', l.period_set_name, ${calendar});
[chartOfAccounts]      compare_id('chart of accounts', TO_CHAR(l.chart_of_accounts_id), chart_id(${chartOfAccounts}),
[chartOfAccounts]        ${chartOfAccounts});
[retainedEarnings]      compare_id('retained earnings', TO_CHAR(l.ret_earn_code_combination_id), account_id(v_id, ${retainedEarnings}),
[retainedEarnings]        ${retainedEarnings});
[accountingMethod]      compare('accounting method', l.sla_accounting_method_code, ${accountingMethod});
      NULL;
    END LOOP;
[?primaryLedger]    FOR r IN (
[?primaryLedger]        SELECT MAX(p.name) primary_name, MAX(r.relationship_type_code) relationship_type_code
[?primaryLedger]          FROM gl_ledger_relationships r, gl_ledgers p
[?primaryLedger]         WHERE r.target_ledger_id = v_id
[?primaryLedger]           AND r.application_id = 101
[?primaryLedger]           AND r.primary_ledger_id <> v_id
[?primaryLedger]           AND p.ledger_id = r.primary_ledger_id) LOOP
[?primaryLedger]      compare('primary ledger', r.primary_name, ${primaryLedger});
[conversionLevel]      compare('conversion level', r.relationship_type_code,
[conversionLevel]        ${conversionLevel|subledger=SUBLEDGER,journal=JOURNAL,balance=BALANCE,adjustment=ADJUST});
[?primaryLedger]    END LOOP;
[!primaryLedger]    FOR c IN (
[!primaryLedger]        SELECT g.completion_status_code
[!primaryLedger]          FROM gl_ledgers l, gl_ledger_configurations g
[!primaryLedger]         WHERE l.ledger_id = v_id
[!primaryLedger]           AND g.configuration_id = l.configuration_id) LOOP
[!primaryLedger]      compare('accounting setup', c.completion_status_code, 'CONFIRMED');
[!primaryLedger]    END LOOP;
[balancingSegmentValues]    FOR n IN (
[balancingSegmentValues]        SELECT COUNT(*) total
[balancingSegmentValues]          FROM gl_ledger_norm_seg_vals
[balancingSegmentValues]         WHERE ledger_id = v_id
[balancingSegmentValues]           AND segment_type_code = 'B'
[balancingSegmentValues]           AND legal_entity_id IS NULL
[balancingSegmentValues]           AND NVL(status_code, 'I') <> 'D'
[balancingSegmentValues]           AND segment_value IN (NULL
[*balancingSegmentValues]             , ${.}
[balancingSegmentValues]           )) LOOP
[balancingSegmentValues]      compare('balancing segment values of the ledger', TO_CHAR(n.total), TO_CHAR(${balancingSegmentValues#size}));
[balancingSegmentValues]    END LOOP;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM gl_ledgers
     WHERE ledger_id = v_id;
--: section query
SELECT l.name, l.short_name, l.ledger_category_code, l.currency_code, l.period_set_name, s.id_flex_structure_code,
       g.completion_status_code, l.latest_opened_period_name
  FROM gl_ledgers l, fnd_id_flex_structures s, gl_ledger_configurations g
 WHERE l.name = ${key:0}
   AND l.object_type_code = 'L'
   AND s.application_id = 101
   AND s.id_flex_code = 'GL#'
   AND s.id_flex_num = l.chart_of_accounts_id
   AND g.configuration_id (+) = l.configuration_id;
