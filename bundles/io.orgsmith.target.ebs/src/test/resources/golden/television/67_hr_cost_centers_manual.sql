-- SPDX-License-Identifier: EPL-2.0
-- 67_hr_cost_centers_manual.sql: cost centers of HR organizations
-- For Oracle E-Business Suite 12.2, model sha256:example.
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
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

VARIABLE orgsmith_missing NUMBER
BEGIN
  :orgsmith_missing := 0;
END;
/

-- manual hr organization \5149\534E\96C6\56E2 / \4EBA\529B\8D44\6E90\90E8 (hr-organization:HR_DEPT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'HR_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~\4EBA\529B\8D44\6E90\90E8';
  c_fragment CONSTANT VARCHAR2(4000) := 'hr-organization:HR_DEPT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8'));

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE find_organization IS
  BEGIN
    v_business_group_id := business_group_id(c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
  END find_organization;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    FOR k IN (
        SELECT k.concatenated_segments
          FROM hr_all_organization_units o, pay_cost_allocation_keyflex k
         WHERE o.organization_id = v_org_id
           AND k.cost_allocation_keyflex_id = o.cost_allocation_keyflex_id) LOOP
      found;
      IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || '1000' || '.') = 0 THEN
        differ('cost center value', k.concatenated_segments, '1000');
      END IF;
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell(TO_CHAR(UNISTR('MANUAL STEP 6: Cost center of an HR organization: \5149\534E\96C6\56E2 / '))
      || TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8')));
    tell('Go to: HRMS Manager > Work Structures > Organization > Description > Others >');
    tell('      Costing Information');
    tell(TO_CHAR(UNISTR('    Business group = \5149\534E\96C6\56E2')));
    tell(TO_CHAR(UNISTR('    Name = \4EBA\529B\8D44\6E90\90E8')));
    tell('    Cost center value = 1000');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it.
BEGIN
  IF :orgsmith_missing > 0 THEN
    RAISE_APPLICATION_ERROR(-20902, 'steps above are missing or open: do them (manual.md says how), then run this script '
      || 'again; what is done is skipped');
  END IF;
END;
/

BEGIN
  :orgsmith_file := '67_hr_cost_centers_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
