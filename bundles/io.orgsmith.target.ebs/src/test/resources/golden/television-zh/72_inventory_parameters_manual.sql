-- SPDX-License-Identifier: EPL-2.0
-- 72_inventory_parameters_manual.sql: inventory parameters
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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  PROCEDURE compare_inventory_organization(p_attribute VARCHAR2, p_actual NUMBER, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), inventory_organization_id(p_code), p_code);
  END compare_inventory_organization;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual inventory-organization:BJ_TV_PLANT (inventory organization B01)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'B01';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, TO_CHAR(UNISTR('\5317\4EAC\7535\89C6\673A\5382')));
        compare('business group', p.business_group, TO_CHAR(UNISTR('\5149\534E\96C6\56E2')));
        compare_inventory_organization('item master organization', p.master_organization_id, 'B01');
        compare('calendar', p.calendar_code, 'GH_WORK');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(2));
      END LOOP;
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'B01', 'inventory-organization:BJ_TV_PLANT');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 6\FF1A\5E93\5B58\7EC4\7EC7\FF1A\53C2\6570\FF1AB01')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information,')));
      tell(TO_CHAR(UNISTR('      Receiving Information\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \5317\4EAC\7535\89C6\673A\5382')));
      tell(TO_CHAR(UNISTR('    \4E1A\52A1\7EC4 = \5149\534E\96C6\56E2')));
      tell(TO_CHAR(UNISTR('    \7269\6599\4E3B\7EC4\7EC7 = B01')));
      tell(TO_CHAR(UNISTR('    \65E5\5386 = GH_WORK')));
      tell(TO_CHAR(UNISTR('    \8D27\4F4D\63A7\5236 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5141\8BB8\8D1F\7ED3\5B58 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \6210\672C\65B9\6CD5 = \5E73\5747')));
      tell(TO_CHAR(UNISTR('    \6210\672C\7EC4\7EC7 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5F85\5B9A\8D26\6237\FF08\7531\5E93\5B58\4F1A\8BA1\786E\5B9A\FF09 = '))
        || TO_CHAR(UNISTR('\6750\6599\3001\6750\6599\95F4\63A5\8D39\3001\8D44\6E90\3001\95F4\63A5\8D39\3001\5916\534F'))
        || TO_CHAR(UNISTR('\52A0\5DE5\3001\8D39\7528\3001\9500\552E\3001\9500\8D27\6210\672C\3001\9012\5EF6\9500\8D27'))
        || TO_CHAR(UNISTR('\6210\672C\3001\91C7\8D2D\4EF7\683C\5DEE\5F02\3001\53D1\7968\4EF7\683C\5DEE\5F02\3001\5E93'))
        || TO_CHAR(UNISTR('\5B58\5E94\4ED8\6682\4F30\3001')));
      tell(TO_CHAR(UNISTR('      \4FDD\7559\6B3E\3001\5728\9014\5E93\5B58')));
      count_missing;
    END IF;
  END;

  -- manual inventory-organization:SH_TV_PLANT (inventory organization S01)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'S01';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, TO_CHAR(UNISTR('\4E0A\6D77\7535\89C6\673A\5382')));
        compare('business group', p.business_group, TO_CHAR(UNISTR('\5149\534E\96C6\56E2')));
        compare_inventory_organization('item master organization', p.master_organization_id, 'B01');
        compare('calendar', p.calendar_code, 'GH_WORK');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(2));
      END LOOP;
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'S01', 'inventory-organization:SH_TV_PLANT');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 6\FF1A\5E93\5B58\7EC4\7EC7\FF1A\53C2\6570\FF1AS01')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information,')));
      tell(TO_CHAR(UNISTR('      Receiving Information\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \4E0A\6D77\7535\89C6\673A\5382')));
      tell(TO_CHAR(UNISTR('    \4E1A\52A1\7EC4 = \5149\534E\96C6\56E2')));
      tell(TO_CHAR(UNISTR('    \7269\6599\4E3B\7EC4\7EC7 = B01')));
      tell(TO_CHAR(UNISTR('    \65E5\5386 = GH_WORK')));
      tell(TO_CHAR(UNISTR('    \8D27\4F4D\63A7\5236 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5141\8BB8\8D1F\7ED3\5B58 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \6210\672C\65B9\6CD5 = \5E73\5747')));
      tell(TO_CHAR(UNISTR('    \6210\672C\7EC4\7EC7 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5F85\5B9A\8D26\6237\FF08\7531\5E93\5B58\4F1A\8BA1\786E\5B9A\FF09 = '))
        || TO_CHAR(UNISTR('\6750\6599\3001\6750\6599\95F4\63A5\8D39\3001\8D44\6E90\3001\95F4\63A5\8D39\3001\5916\534F'))
        || TO_CHAR(UNISTR('\52A0\5DE5\3001\8D39\7528\3001\9500\552E\3001\9500\8D27\6210\672C\3001\9012\5EF6\9500\8D27'))
        || TO_CHAR(UNISTR('\6210\672C\3001\91C7\8D2D\4EF7\683C\5DEE\5F02\3001\53D1\7968\4EF7\683C\5DEE\5F02\3001\5E93'))
        || TO_CHAR(UNISTR('\5B58\5E94\4ED8\6682\4F30\3001')));
      tell(TO_CHAR(UNISTR('      \4FDD\7559\6B3E\3001\5728\9014\5E93\5B58')));
      count_missing;
    END IF;
  END;

  -- manual inventory-organization:BJ_XR_PLANT (inventory organization B02)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'B02';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, TO_CHAR(UNISTR('\5317\4EAC X \5149\673A\5382')));
        compare('business group', p.business_group, TO_CHAR(UNISTR('\5149\534E\96C6\56E2')));
        compare_inventory_organization('item master organization', p.master_organization_id, 'B01');
        compare('calendar', p.calendar_code, 'GH_WORK');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(2));
      END LOOP;
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'B02', 'inventory-organization:BJ_XR_PLANT');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 6\FF1A\5E93\5B58\7EC4\7EC7\FF1A\53C2\6570\FF1AB02')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information,')));
      tell(TO_CHAR(UNISTR('      Receiving Information\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \5317\4EAC X \5149\673A\5382')));
      tell(TO_CHAR(UNISTR('    \4E1A\52A1\7EC4 = \5149\534E\96C6\56E2')));
      tell(TO_CHAR(UNISTR('    \7269\6599\4E3B\7EC4\7EC7 = B01')));
      tell(TO_CHAR(UNISTR('    \65E5\5386 = GH_WORK')));
      tell(TO_CHAR(UNISTR('    \8D27\4F4D\63A7\5236 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5141\8BB8\8D1F\7ED3\5B58 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \6210\672C\65B9\6CD5 = \5E73\5747')));
      tell(TO_CHAR(UNISTR('    \6210\672C\7EC4\7EC7 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5F85\5B9A\8D26\6237\FF08\7531\5E93\5B58\4F1A\8BA1\786E\5B9A\FF09 = '))
        || TO_CHAR(UNISTR('\6750\6599\3001\6750\6599\95F4\63A5\8D39\3001\8D44\6E90\3001\95F4\63A5\8D39\3001\5916\534F'))
        || TO_CHAR(UNISTR('\52A0\5DE5\3001\8D39\7528\3001\9500\552E\3001\9500\8D27\6210\672C\3001\9012\5EF6\9500\8D27'))
        || TO_CHAR(UNISTR('\6210\672C\3001\91C7\8D2D\4EF7\683C\5DEE\5F02\3001\53D1\7968\4EF7\683C\5DEE\5F02\3001\5E93'))
        || TO_CHAR(UNISTR('\5B58\5E94\4ED8\6682\4F30\3001')));
      tell(TO_CHAR(UNISTR('      \4FDD\7559\6B3E\3001\5728\9014\5E93\5B58')));
      count_missing;
    END IF;
  END;

  -- manual inventory-organization:SH_XR_PLANT (inventory organization S02)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'S02';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382')));
        compare('business group', p.business_group, TO_CHAR(UNISTR('\5149\534E\96C6\56E2')));
        compare_inventory_organization('item master organization', p.master_organization_id, 'B01');
        compare('calendar', p.calendar_code, 'GH_WORK');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(2));
      END LOOP;
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'S02', 'inventory-organization:SH_XR_PLANT');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 6\FF1A\5E93\5B58\7EC4\7EC7\FF1A\53C2\6570\FF1AS02')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information,')));
      tell(TO_CHAR(UNISTR('      Receiving Information\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \4E0A\6D77 X \5149\673A\5382')));
      tell(TO_CHAR(UNISTR('    \4E1A\52A1\7EC4 = \5149\534E\96C6\56E2')));
      tell(TO_CHAR(UNISTR('    \7269\6599\4E3B\7EC4\7EC7 = B01')));
      tell(TO_CHAR(UNISTR('    \65E5\5386 = GH_WORK')));
      tell(TO_CHAR(UNISTR('    \8D27\4F4D\63A7\5236 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5141\8BB8\8D1F\7ED3\5B58 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \6210\672C\65B9\6CD5 = \5E73\5747')));
      tell(TO_CHAR(UNISTR('    \6210\672C\7EC4\7EC7 = \5F85\5B9A\FF1A\7531\5E93\5B58\4F1A\8BA1\786E\5B9A')));
      tell(TO_CHAR(UNISTR('    \5F85\5B9A\8D26\6237\FF08\7531\5E93\5B58\4F1A\8BA1\786E\5B9A\FF09 = '))
        || TO_CHAR(UNISTR('\6750\6599\3001\6750\6599\95F4\63A5\8D39\3001\8D44\6E90\3001\95F4\63A5\8D39\3001\5916\534F'))
        || TO_CHAR(UNISTR('\52A0\5DE5\3001\8D39\7528\3001\9500\552E\3001\9500\8D27\6210\672C\3001\9012\5EF6\9500\8D27'))
        || TO_CHAR(UNISTR('\6210\672C\3001\91C7\8D2D\4EF7\683C\5DEE\5F02\3001\53D1\7968\4EF7\683C\5DEE\5F02\3001\5E93'))
        || TO_CHAR(UNISTR('\5B58\5E94\4ED8\6682\4F30\3001')));
      tell(TO_CHAR(UNISTR('      \4FDD\7559\6B3E\3001\5728\9014\5E93\5B58')));
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
  :orgsmith_file := '72_inventory_parameters_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
