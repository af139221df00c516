-- SPDX-License-Identifier: EPL-2.0
-- 51_accounting_setups_manual.sql: legal entities in their ledgers, and their company values
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

  FUNCTION legal_entity_id(p_identifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT e.legal_entity_id
      INTO v_id
      FROM xle_entity_profiles e
     WHERE e.legal_entity_identifier = p_identifier;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END legal_entity_id;

  -- 'Y' where the legal entity and the ledger share one accounting setup (the legal entity row and the ledger row).
  FUNCTION legal_entity_in_ledger(p_legal_entity_id NUMBER, p_ledger_id NUMBER) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_ledger_config_details e, gl_ledger_config_details l
     WHERE e.object_type_code = 'LEGAL_ENTITY'
       AND e.object_id = p_legal_entity_id
       AND e.setup_step_code = 'NONE'
       AND l.configuration_id = e.configuration_id
       AND l.object_type_code = 'PRIMARY'
       AND l.object_id = p_ledger_id
       AND l.setup_step_code = 'NONE';
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END legal_entity_in_ledger;

  -- p_ledger: the ledger whose balancing segment the value is from.
  PROCEDURE compare_company_value(p_ledger VARCHAR2, p_value VARCHAR2) IS
    v_count     NUMBER;
    v_of_ledger NUMBER;
  BEGIN
    v_of_ledger := ledger_id(p_ledger);
    SELECT COUNT(*)
      INTO v_count
      FROM gl_legal_entities_bsvs b, gl_ledgers l
     WHERE b.legal_entity_id = v_id
       AND b.flex_segment_value = p_value
       AND l.ledger_id = v_of_ledger
       AND b.flex_value_set_id = l.bal_seg_value_set_id;
    IF v_count = 0 THEN
      differ('balancing segment value in ' || p_ledger, NULL, p_value);
    END IF;
  END compare_company_value;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual legal-entity:BJ_TV (legal entity BJ_TV)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'BJ_TV';
    c_ledger     CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      compare('assigned to ledger ' || c_ledger, legal_entity_in_ledger(v_id, ledger_id(c_ledger)), 'Y');
      compare_company_value(NVL(NULL, c_ledger), '11');
      compare_company_value(NVL(NULL, c_ledger), '12');
    END prove;
  BEGIN
    about('LEGAL_ENTITY', 'BJ_TV', 'legal-entity:BJ_TV');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 3\FF1A\6CD5\5F8B\5B9E\4F53\4E0E\5206\7C7B\8D26\FF1ABJ_TV')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\8BE5\5206\7C7B\8D26 > \6CD5\5F8B\5B9E\4F53 > \6DFB\52A0\6CD5\5F8B\5B9E\4F53\FF1B\518D'))
        || TO_CHAR(UNISTR('\66F4\65B0 >')));
      tell(TO_CHAR(UNISTR('      \5E73\8861\6BB5\503C\FF08Balancing Segment Values\FF09')));
      tell(TO_CHAR(UNISTR('    \5206\7C7B\8D26 = \5149\534E\4EBA\6C11\5E01\8D26')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \5317\4EAC\5149\534E\7535\89C6\6709\9650\516C\53F8\FF08\4EC5\663E\793A'))
        || TO_CHAR(UNISTR('\FF0C\6CA1\6709\67E5\8BE2\53EF\4EE5\8BC1\660E\FF09')));
      tell(TO_CHAR(UNISTR('    \5E73\8861\6BB5\503C = \503C 11\FF1B12')));
      count_missing;
    END IF;
  END;

  -- manual legal-entity:SH_EL (legal entity SH_EL)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'SH_EL';
    c_ledger     CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      compare('assigned to ledger ' || c_ledger, legal_entity_in_ledger(v_id, ledger_id(c_ledger)), 'Y');
      compare_company_value(NVL(NULL, c_ledger), '21');
    END prove;
  BEGIN
    about('LEGAL_ENTITY', 'SH_EL', 'legal-entity:SH_EL');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 3\FF1A\6CD5\5F8B\5B9E\4F53\4E0E\5206\7C7B\8D26\FF1ASH_EL')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\8BE5\5206\7C7B\8D26 > \6CD5\5F8B\5B9E\4F53 > \6DFB\52A0\6CD5\5F8B\5B9E\4F53\FF1B\518D'))
        || TO_CHAR(UNISTR('\66F4\65B0 >')));
      tell(TO_CHAR(UNISTR('      \5E73\8861\6BB5\503C\FF08Balancing Segment Values\FF09')));
      tell(TO_CHAR(UNISTR('    \5206\7C7B\8D26 = \5149\534E\4EBA\6C11\5E01\8D26')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \4E0A\6D77\5149\534E\7535\5B50\6709\9650\516C\53F8\FF08\4EC5\663E\793A'))
        || TO_CHAR(UNISTR('\FF0C\6CA1\6709\67E5\8BE2\53EF\4EE5\8BC1\660E\FF09')));
      tell(TO_CHAR(UNISTR('    \5E73\8861\6BB5\503C = \503C 21')));
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
  :orgsmith_file := '51_accounting_setups_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
