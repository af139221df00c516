-- SPDX-License-Identifier: EPL-2.0
-- 84_profile_values.sql: profile values
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
  -- What to do when the ground has moved.
  c_plan_again CONSTANT VARCHAR2(200) := 'Plan against this database and generate again: what differs is a step then';
  v_failed BOOLEAN := FALSE;
  -- The profile value at hand: which option, at which level, and what it is.
  v_profile               VARCHAR2(80);
  v_level                 VARCHAR2(30);
  v_owner                 VARCHAR2(200);
  v_option_application_id NUMBER;
  v_level_id              NUMBER;
  v_level_value           NUMBER;
  v_application_id        NUMBER;
  v_profile_value         VARCHAR2(240);

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

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION is_to_be_created RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'DIFFERENT' THEN
      stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences || ' ' || c_plan_again);
    END IF;
    RETURN v_state = 'MISSING';
  END is_to_be_created;

  -- After the API call and one more proof.
  PROCEDURE confirm(p_outcome VARCHAR2) IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say(p_outcome, NULL);
  END confirm;

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

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- In a dry run what a step needs may be missing (-20908) because a step by hand is still to be taken.
  FUNCTION is_passed_over(p_code NUMBER, p_error VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF :orgsmith_dry = 'Y' AND p_code = -20908 THEN
      ROLLBACK TO SAVEPOINT orgsmith_step;
      say('WAITS', p_error);
    ELSE
      tell_failure(p_error);
      v_failed := :orgsmith_dry <> 'Y';
    END IF;
    count_missing;
    RETURN :orgsmith_dry = 'Y';
  END is_passed_over;

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

  -- v_id is the option where it has a value at the level, else null.
  PROCEDURE find_profile_value(p_profile VARCHAR2, p_level VARCHAR2, p_application VARCHAR2, p_owner VARCHAR2) IS
  BEGIN
    v_id := NULL;
    v_profile := p_profile;
    v_level := p_level;
    v_owner := p_application || ' ' || p_owner;
    v_application_id := application_id(p_application);
    IF p_level = 'responsibility' THEN
      v_level_id := 10003;
      v_level_value := responsibility_id(p_application, p_owner);
    ELSIF p_level = 'user' THEN
      v_level_id := 10004;
      v_level_value := user_id(p_owner);
    ELSIF p_level = 'application' THEN
      v_level_id := 10002;
      v_level_value := v_application_id;
    ELSE
      v_level_id := 10001;
      v_level_value := 0;
    END IF;
    FOR v IN (
        SELECT p.profile_option_id, p.application_id, v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = p_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = v_level_id
           AND v.level_value = v_level_value
           AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id)) LOOP
      v_id := v.profile_option_id;
      v_option_application_id := v.application_id;
      v_profile_value := v.profile_option_value;
    END LOOP;
  END find_profile_value;

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

  FUNCTION named_organization_id(p_business_group VARCHAR2, p_name VARCHAR2) RETURN NUMBER IS
  BEGIN
    RETURN organization_id(business_group_id(p_business_group), p_name);
  END named_organization_id;

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

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF v_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF v_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
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

  -- What to save: the id of what the value names (p_kind), or the code of a text; null: what it names does not exist.
  FUNCTION target_value(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    IF p_kind IS NULL THEN
      RETURN code_of_text(p_first);
    ELSIF p_kind = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(p_first));
    ELSIF p_kind = 'BUSINESS_GROUP' AND v_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(p_first));
    ELSIF p_kind = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(p_first));
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(p_first));
    ELSIF p_kind = 'LEDGER' AND v_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN p_first;
    ELSIF p_kind = 'LEDGER' AND v_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(p_first);
    ELSIF p_kind = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(p_first));
    END IF;
    RETURN TO_CHAR(named_organization_id(p_first, p_second));
  END target_value;

  PROCEDURE compare_profile_value(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) IS
  BEGIN
    compare('value', v_profile_value, NVL(target_value(p_kind, p_first, p_second), p_first || ' (which does not exist)'));
  END compare_profile_value;

  -- Stops as well; a dry run knows by the number that a step by hand may bring what is missing.
  PROCEDURE wait_for(p_what VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20908, SUBSTR(v_kind || ' ' || v_key || ': ' || p_what
      || ' does not exist; it has to be set up before', 1, 2000));
  END wait_for;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      wait_for(p_what);
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE write_profile(p_value VARCHAR2) IS
    v_saved BOOLEAN;
  BEGIN
    IF v_level_value IS NULL THEN
      wait_for(v_level || ' ' || v_owner);
    END IF;
    IF v_level = 'site' THEN
      v_saved := fnd_profile.save(x_name => v_profile, x_value => p_value, x_level_name => 'SITE');
    ELSIF v_level = 'responsibility' THEN
      v_saved := fnd_profile.save(
          x_name => v_profile
        , x_value => p_value
        , x_level_name => 'RESP'
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application of ' || v_owner)));
    ELSIF v_level = 'application' THEN
      v_saved := fnd_profile.save(
          x_name => v_profile
        , x_value => p_value
        , x_level_name => 'APPL'
        , x_level_value => TO_CHAR(v_level_value));
    ELSE
      v_saved := fnd_profile.save(
          x_name => v_profile
        , x_value => p_value
        , x_level_name => 'USER'
        , x_level_value => TO_CHAR(v_level_value));
    END IF;
    IF NOT v_saved THEN
      stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
    END IF;
  END write_profile;

  PROCEDURE save_profile(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) IS
    v_value VARCHAR2(4000);
  BEGIN
    v_value := target_value(p_kind, p_first, p_second);
    IF v_value IS NULL THEN
      wait_for('its value ' || p_first);
    END IF;
    write_profile(v_value);
  END save_profile;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID (profile value responsibility / PO / TV_BUYER / PER_SECURITY_PROFILE_ID)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'PER_SECURITY_PROFILE_ID'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'BUSINESS_GROUP', p_first => TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), p_second => NULL);
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~PER_SECURITY_PROFILE_ID', 'responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID');
    prove;
    IF is_to_be_created THEN
      save_profile(p_kind => 'BUSINESS_GROUP', p_first => TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), p_second => NULL);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL (profile value responsibility / PO / TV_BUYER / XLA_MO_SECURITY_PROFILE_LEVEL)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'XLA_MO_SECURITY_PROFILE_LEVEL'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'SECURITY_PROFILE', p_first => 'TV_ONLY', p_second => NULL);
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~XLA_MO_SECURITY_PROFILE_LEVEL', 'responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL');
    prove;
    IF is_to_be_created THEN
      save_profile(p_kind => 'SECURITY_PROFILE', p_first => 'TV_ONLY', p_second => NULL);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create responsibility:TV_BUYER.DEFAULT_ORG_ID (profile value responsibility / PO / TV_BUYER / DEFAULT_ORG_ID)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'DEFAULT_ORG_ID'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'OPERATING_UNIT', p_first => TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), p_second => TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~DEFAULT_ORG_ID', 'responsibility:TV_BUYER.DEFAULT_ORG_ID');
    prove;
    IF is_to_be_created THEN
      save_profile(p_kind => 'OPERATING_UNIT', p_first => TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), p_second => TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '84_profile_values.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
