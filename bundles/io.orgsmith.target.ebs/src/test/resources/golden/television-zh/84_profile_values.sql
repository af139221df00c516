-- SPDX-License-Identifier: EPL-2.0
-- 84_profile_values.sql: \914D\7F6E\6587\4EF6\503C
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

-- create profile value responsibility / PO / TV_BUYER / PER_SECURITY_PROFILE_ID (responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~PER_SECURITY_PROFILE_ID';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'PER_SECURITY_PROFILE_ID';
  c_target      CONSTANT VARCHAR2(30) := 'BUSINESS_GROUP';
  c_first       CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_second      CONSTANT VARCHAR2(4000) := NULL;
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

  FUNCTION responsibility_id(p_application VARCHAR2, p_key VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT r.responsibility_id
      INTO v_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END responsibility_id;

  FUNCTION user_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT u.user_id
      INTO v_id
      FROM fnd_user u
     WHERE u.user_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END user_id;

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    IF v_wanted IS NULL THEN
      stop('its value ' || c_first || ' does not exist; saving it would only remove what is there');
    END IF;
    save_profile(v_wanted);
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

-- create profile value responsibility / PO / TV_BUYER / XLA_MO_SECURITY_PROFILE_LEVEL (responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~XLA_MO_SECURITY_PROFILE_LEVEL';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'XLA_MO_SECURITY_PROFILE_LEVEL';
  c_target      CONSTANT VARCHAR2(30) := 'SECURITY_PROFILE';
  c_first       CONSTANT VARCHAR2(4000) := 'TV_ONLY';
  c_second      CONSTANT VARCHAR2(4000) := NULL;
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

  FUNCTION responsibility_id(p_application VARCHAR2, p_key VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT r.responsibility_id
      INTO v_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END responsibility_id;

  FUNCTION user_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT u.user_id
      INTO v_id
      FROM fnd_user u
     WHERE u.user_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END user_id;

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    IF v_wanted IS NULL THEN
      stop('its value ' || c_first || ' does not exist; saving it would only remove what is there');
    END IF;
    save_profile(v_wanted);
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

-- create profile value responsibility / PO / TV_BUYER / DEFAULT_ORG_ID (responsibility:TV_BUYER.DEFAULT_ORG_ID)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~DEFAULT_ORG_ID';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.DEFAULT_ORG_ID';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'DEFAULT_ORG_ID';
  c_target      CONSTANT VARCHAR2(30) := 'OPERATING_UNIT';
  c_first       CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_second      CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'));
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

  FUNCTION responsibility_id(p_application VARCHAR2, p_key VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT r.responsibility_id
      INTO v_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END responsibility_id;

  FUNCTION user_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT u.user_id
      INTO v_id
      FROM fnd_user u
     WHERE u.user_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END user_id;

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    IF v_wanted IS NULL THEN
      stop('its value ' || c_first || ' does not exist; saving it would only remove what is there');
    END IF;
    save_profile(v_wanted);
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
  :orgsmith_file := '84_profile_values.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
