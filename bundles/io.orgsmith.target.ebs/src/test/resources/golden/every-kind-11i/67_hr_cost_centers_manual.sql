-- SPDX-License-Identifier: EPL-2.0
-- 67_hr_cost_centers_manual.sql: cost centers of HR organizations
-- For Oracle E-Business Suite 11i, model -.
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
SET SERVEROUTPUT ON SIZE 1000000 FORMAT WRAPPED
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

  -- One line of the spool. DBMS_OUTPUT takes 255 bytes before 10gR2: a backslash at the end says that the line goes on.
  PROCEDURE tell(p_line VARCHAR2) IS
    v_rest  VARCHAR2(32767) := p_line;
    v_piece NUMBER := 240;
  BEGIN
    IF LENGTHB(p_line) > LENGTH(p_line) THEN
      v_piece := 80;
    END IF;
    WHILE LENGTH(v_rest) > v_piece LOOP
      DBMS_OUTPUT.PUT_LINE(SUBSTR(v_rest, 1, v_piece) || '\');
      v_rest := SUBSTR(v_rest, v_piece + 1);
    END LOOP;
    DBMS_OUTPUT.PUT_LINE(v_rest);
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

  -- manual HT (hr organization HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_organization(c_business_group, c_name);
      SELECT MAX(cost_allocation_keyflex_id)
        INTO v_id
        FROM hr_all_organization_units
       WHERE organization_id = v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      FOR k IN (SELECT concatenated_segments FROM pay_cost_allocation_keyflex WHERE cost_allocation_keyflex_id = v_id) LOOP
        IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || 'HT' || '.') = 0 THEN
          differ('cost center value', k.concatenated_segments, 'HT');
        END IF;
      END LOOP;
    END prove;
  BEGIN
    about('HR_ORGANIZATION', 'HT~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 6: Cost center of an HR organization: HT / HT');
      tell('Go to: HRMS Manager > Work Structures > Organization > Description > Others >');
      tell('      Costing Information');
      tell('    Business group = HT');
      tell('    Name = HT');
      tell('    Cost center value = HT');
      tell('    Chart of accounts = HT');
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
