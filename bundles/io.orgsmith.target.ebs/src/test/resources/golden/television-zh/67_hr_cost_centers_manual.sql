-- SPDX-License-Identifier: EPL-2.0
-- 67_hr_cost_centers_manual.sql: cost centers of HR organizations
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
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_business_group_id NUMBER;
  v_org_id            NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

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

  FUNCTION business_group_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o, hr_organization_information c
     WHERE o.name = p_name
       AND o.business_group_id = o.organization_id
       AND c.organization_id = o.organization_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = 'HR_BG'
       AND c.org_information2 = 'Y';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END business_group_id;

  FUNCTION organization_id(p_business_group_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o
     WHERE o.name = p_name
       AND o.business_group_id = p_business_group_id;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END organization_id;

  PROCEDURE find_organization(p_business_group VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_business_group_id := business_group_id(p_business_group);
    v_org_id := organization_id(v_business_group_id, p_name);
  END find_organization;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual hr-organization:HR_DEPT (hr organization \5149\534E\96C6\56E2 / \4EBA\529B\8D44\6E90\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8'));
    PROCEDURE prove IS
    BEGIN
      find_organization(c_business_group, c_name);
      SELECT MAX(cost_allocation_keyflex_id)
        INTO v_id
        FROM hr_all_organization_units
       WHERE organization_id = v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      FOR k IN (SELECT concatenated_segments FROM pay_cost_allocation_keyflex WHERE cost_allocation_keyflex_id = v_id) LOOP
        IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || '1000' || '.') = 0 THEN
          differ('cost center value', k.concatenated_segments, '1000');
        END IF;
      END LOOP;
    END prove;
  BEGIN
    about('HR_ORGANIZATION', '\5149\534E\96C6\56E2~\4EBA\529B\8D44\6E90\90E8', 'hr-organization:HR_DEPT');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 4\FF1AHR \7EC4\7EC7\7684\6210\672C\4E2D\5FC3\FF1A\5149\534E\96C6\56E2'))
        || TO_CHAR(UNISTR(' / \4EBA\529B\8D44\6E90\90E8')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1AHRMS \7ECF\7406 > \5DE5\4F5C\7ED3\6784 > \7EC4\7EC7 > \8BF4\660E > '))
        || TO_CHAR(UNISTR('\5176\4ED6 > \6210\672C\6838\7B97\4FE1\606F\FF08Costing Information\FF09')));
      tell(TO_CHAR(UNISTR('    \4E1A\52A1\7EC4 = \5149\534E\96C6\56E2')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \4EBA\529B\8D44\6E90\90E8')));
      tell(TO_CHAR(UNISTR('    \6210\672C\4E2D\5FC3\6BB5\503C = 1000')));
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
  :orgsmith_file := '67_hr_cost_centers_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
