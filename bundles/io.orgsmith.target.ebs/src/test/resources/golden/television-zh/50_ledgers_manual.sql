-- SPDX-License-Identifier: EPL-2.0
-- 50_ledgers_manual.sql: ledgers
-- For Oracle E-Business Suite 12.2, model -.
-- apply.sql runs it and commits after it. Alone it commits nothing, but SQL*Plus does on EXIT: COMMIT or ROLLBACK first.
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET TIMING OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

VARIABLE orgsmith_file VARCHAR2(100)
VARIABLE orgsmith_missing NUMBER
VARIABLE orgsmith_dry VARCHAR2(1)
DECLARE
  v_module VARCHAR2(64);
  v_action VARCHAR2(64);
BEGIN
  DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);
  :orgsmith_missing := 0;
  :orgsmith_dry := 'N';
  IF v_action = 'dry-run.sql' THEN
    :orgsmith_dry := 'Y';
  END IF;
END;
/
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  v_failed BOOLEAN := FALSE;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  -- Begins with an object: its kind, its names and its id in the text.
  PROCEDURE about(p_kind VARCHAR2, p_key VARCHAR2, p_fragment VARCHAR2) IS
  BEGIN
    v_kind := p_kind;
    v_key := p_key;
    v_fragment := p_fragment;
    v_id := NULL;
    v_state := NULL;
    v_differences := NULL;
  END about;

  -- Begins a proof: what was not found is missing, what was found is taken to be right until something differs.
  FUNCTION not_there(p_id NUMBER) RETURN BOOLEAN IS
  BEGIN
    v_differences := NULL;
    IF p_id IS NULL THEN
      v_state := 'MISSING';
    ELSE
      v_state := 'OK';
    END IF;
    RETURN p_id IS NULL;
  END not_there;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

  -- p_id: the id found for p_name; not found is a difference even where the database holds none.
  PROCEDURE compare_id(p_attribute VARCHAR2, p_actual VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
  BEGIN
    IF p_name IS NOT NULL AND p_id IS NULL THEN
      differ(p_attribute, p_actual, p_name || ' (which does not exist)');
    ELSIF p_actual = TO_CHAR(p_id) OR (p_actual IS NULL AND p_id IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, 'id ' || p_actual, 'id ' || TO_CHAR(p_id) || ' of ' || p_name);
    END IF;
  END compare_id;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- A step by hand that is still to be taken.
  FUNCTION is_open RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSE
      say('MANUAL', v_state || v_differences);
    END IF;
    RETURN v_state <> 'OK';
  END is_open;

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
      say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    END IF;
  END tell_failure;

  FUNCTION ledger_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT l.ledger_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_name
       AND l.object_type_code = 'L';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END ledger_id;

  FUNCTION chart_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END chart_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual ledger:CN (ledger \5149\534E\4EBA\6C11\5E01\8D26)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
    PROCEDURE prove IS
    BEGIN
      v_id := ledger_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR l IN (
          SELECT short_name, ledger_category_code, currency_code, period_set_name, chart_of_accounts_id,
                 ret_earn_code_combination_id, sla_accounting_method_code
            FROM gl_ledgers
           WHERE ledger_id = v_id) LOOP
        compare('short name', l.short_name, 'CN');
        compare('category', l.ledger_category_code, 'PRIMARY');
        compare('currency', l.currency_code, 'CNY');
        compare('calendar', l.period_set_name, 'GH_MONTH');
        compare_id('chart of accounts', TO_CHAR(l.chart_of_accounts_id), chart_id('GH_ACCOUNTING_FLEX'),
          'GH_ACCOUNTING_FLEX');
        compare_id('retained earnings', TO_CHAR(l.ret_earn_code_combination_id), account_id(v_id, '00-0000-3101'),
          '00-0000-3101');
      END LOOP;
      FOR c IN (
          SELECT g.completion_status_code
            FROM gl_ledgers l, gl_ledger_configurations g
           WHERE l.ledger_id = v_id
             AND g.configuration_id = l.configuration_id) LOOP
        compare('accounting setup', c.completion_status_code, 'CONFIRMED');
      END LOOP;
    END prove;
  BEGIN
    about('LEDGER', '\5149\534E\4EBA\6C11\5E01\8D26', 'ledger:CN');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 2\FF1A\5206\7C7B\8D26\FF1A\5149\534E\4EBA\6C11\5E01\8D26')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\521B\5EFA\4F1A\8BA1\79D1\76EE\8BBE\7F6E\FF08Create Accounting Setup\FF09')));
      tell(TO_CHAR(UNISTR('    \7B80\79F0 = CN')));
      tell(TO_CHAR(UNISTR('    \7C7B\522B = \4E3B\8981')));
      tell(TO_CHAR(UNISTR('    \4F1A\8BA1\79D1\76EE\8868 = GH_ACCOUNTING_FLEX')));
      tell(TO_CHAR(UNISTR('    \65E5\5386 = GH_MONTH')));
      tell(TO_CHAR(UNISTR('    \5E01\79CD = CNY')));
      tell(TO_CHAR(UNISTR('    \7559\5B58\6536\76CA\8D26\6237 = 00-0000-3101')));
      tell(TO_CHAR(UNISTR('\8BF7\5728\540C\4E00\6B21\64CD\4F5C\4E2D\5206\914D\6CD5\5F8B\5B9E\4F53\53CA\5176\5E73\8861'))
        || TO_CHAR(UNISTR('\6BB5\503C\FF08\89C1\6B65\9AA4\201C\6CD5\5F8B\5B9E\4F53\4E0E\5206\7C7B\8D26\201D\FF09\FF0C'))
        || TO_CHAR(UNISTR('\9009\62E9\5B50\5206\7C7B\8D26\4F1A\8BA1\65B9\6CD5\FF0C\7136\540E\5B8C\6210\8BBE\7F6E\FF1A'))
        || TO_CHAR(UNISTR('\9A8C\8BC1\8981\6C42\8BBE\7F6E\5DF2\5B8C\6210\3002\4E4B\540E\6253\5F00\9996\4E2A\671F\95F4'))
        || TO_CHAR(UNISTR('\FF0C\6B64\5904\6CA1\6709\67E5\8BE2\7B49')));
      tell(TO_CHAR(UNISTR('      \5F85\5B83\3002')));
      count_missing;
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it. A dry run goes on as far as it can.
BEGIN
  IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN
    RAISE_APPLICATION_ERROR(-20902, TO_CHAR(UNISTR('\4E0A\9762\6709\7F3A\5931\6216\672A\5B8C\6210\7684\6B65\9AA4\FF1A\8BF7\6309 manual.md '))
      || TO_CHAR(UNISTR('\5B8C\6210\540E\91CD\65B0\8FD0\884C\672C\811A\672C\FF0C\5DF2\5B8C\6210\7684\4F1A\81EA\52A8'))
      || TO_CHAR(UNISTR('\8DF3\8FC7')));
  END IF;
END;
/

BEGIN
  :orgsmith_file := '50_ledgers_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
