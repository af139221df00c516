-- SPDX-License-Identifier: EPL-2.0
-- 70_inventory_organizations.sql: \5E93\5B58\7EC4\7EC7\6240\5C5E\7684\7EC4\7EC7
-- \9002\7528\4E8E Oracle E-Business Suite 12.2\FF0C\6A21\578B -\3002
-- \7531 apply.sql \8FD0\884C\5E76\5728\5176\540E\63D0\4EA4\3002\5355\72EC\8FD0\884C\65F6\4E0D\63D0\4EA4\FF0C\4F46 SQL*Plus \5728 EXIT \65F6\4F1A\63D0\4EA4\FF1A\8BF7\5148\6267\884C COMMIT \6216 ROLLBACK\3002
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

-- create inventory organization B01 (inventory-organization:BJ_TV_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'B01';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:BJ_TV_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\7535\89C6\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'B01';

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

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create inventory organization S01 (inventory-organization:SH_TV_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'S01';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:SH_TV_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77\7535\89C6\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'S01';

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

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create inventory organization B02 (inventory-organization:BJ_XR_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'B02';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:BJ_XR_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC X \5149\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'B02';

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

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create inventory organization S02 (inventory-organization:SH_XR_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'S02';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:SH_XR_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'S02';

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

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  -- 'Y' enabled, 'N' disabled, null: the organization has no such classification.
  FUNCTION class_state(p_org_id NUMBER, p_class VARCHAR2) RETURN VARCHAR2 IS
    v_enabled VARCHAR2(150);
  BEGIN
    SELECT c.org_information2
      INTO v_enabled
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN NVL(v_enabled, 'N');
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END class_state;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
    compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
  END compare_organization;

  PROCEDURE enable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.enable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END enable_class;

  PROCEDURE also_hr_organization IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      enable_class(v_org_id, 'HR_ORG');
    ELSIF class_state(v_org_id, 'HR_ORG') IS NULL THEN
      hr_organization_api.create_org_classification(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_org_classif_code => 'HR_ORG'
        , p_org_information_id => v_id
        , p_object_version_number => v_ovn);
    END IF;
  END also_hr_organization;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    IF 'Y' = 'Y' THEN
      also_hr_organization;
    END IF;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '70_inventory_organizations.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
