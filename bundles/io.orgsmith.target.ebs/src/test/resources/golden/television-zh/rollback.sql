-- SPDX-License-Identifier: EPL-2.0
-- rollback.sql: takes back what runs since a given moment created: ends or disables it, all or nothing
-- For Oracle E-Business Suite 12.2, model -.
-- Run it as APPS: sqlplus APPS @rollback.sql "YYYY-MM-DD HH24:MI:SS" with the moment at which the run began (NOTE, RUN in its spool). RETIRED: ended. KEPT: stays, and why. apply.sql can be run again afterwards.
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
COLUMN orgsmith_now NEW_VALUE orgsmith_now NOPRINT
SELECT TO_CHAR(SYSDATE, 'YYYYMMDD_HH24MISS') orgsmith_now FROM dual;
SET DEFINE ON
SPOOL orgsmith_rollback_&orgsmith_now..log
SET DEFINE OFF

VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION('rollback.sql');
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'rollback.sql' || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || NULL);
END;
/

SET DEFINE ON
VARIABLE orgsmith_since VARCHAR2(30)
BEGIN
  :orgsmith_since := '&1';
END;
/
SET DEFINE OFF
DECLARE
  v_since DATE;
BEGIN
  v_since := TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  IF v_since IS NULL OR v_since > SYSDATE THEN
    RAISE_APPLICATION_ERROR(-20907, 'give the moment at which the run began, as its spool says: YYYY-MM-DD HH24:MI:SS');
  END IF;
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|since||' || TO_CHAR(v_since, 'YYYY-MM-DD HH24:MI:SS'));
END;
/

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
  -- The location at hand.
  v_description VARCHAR2(240);
  v_country     VARCHAR2(60);
  v_style       VARCHAR2(30);
  v_address1    VARCHAR2(240);
  v_address2    VARCHAR2(240);
  v_address3    VARCHAR2(240);
  v_city        VARCHAR2(240);
  v_region      VARCHAR2(240);
  v_postal_code VARCHAR2(30);
  v_telephone   VARCHAR2(60);
  v_inactive    DATE;
  v_location_ovn NUMBER;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  v_org_name          VARCHAR2(240);
  v_org_from          DATE;
  v_org_to            DATE;
  v_org_location      NUMBER;
  v_org_type          VARCHAR2(30);
  v_org_external      VARCHAR2(30);
  v_created    DATE;
  v_created_by NUMBER;
  -- The profile value at hand: which option, at which level, and what it is.
  v_profile               VARCHAR2(80);
  v_level                 VARCHAR2(30);
  v_owner                 VARCHAR2(200);
  v_option_application_id NUMBER;
  v_level_id              NUMBER;
  v_level_value           NUMBER;
  v_application_id        NUMBER;
  v_profile_value         VARCHAR2(240);

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

  -- The day on which what is ended now ends: today, yet not before its first day, nor after an earlier last one.
  FUNCTION end_day(p_from DATE, p_to DATE) RETURN DATE IS
    v_day DATE;
  BEGIN
    v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));
    RETURN LEAST(v_day, NVL(p_to, v_day));
  END end_day;

  PROCEDURE ended_if(p_ended BOOLEAN) IS
  BEGIN
    IF p_ended THEN
      v_state := 'RETIRED';
    END IF;
  END ended_if;

  PROCEDURE ended_if_over(p_from DATE, p_to DATE) IS
  BEGIN
    ended_if(TRUNC(p_to) <= end_day(p_from, NULL));
  END ended_if_over;

  FUNCTION is_to_be_ended(p_why_not VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF v_state IN ('MISSING', 'RETIRED') THEN
      say('SKIP', p_why_not);
    END IF;
    RETURN v_state NOT IN ('MISSING', 'RETIRED');
  END is_to_be_ended;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  PROCEDURE confirm_end(p_detail VARCHAR2) IS
  BEGIN
    IF v_state NOT IN ('MISSING', 'RETIRED') THEN
      stop('the API returned without error, but the object is not ended');
    END IF;
    say('RETIRED', p_detail);
  END confirm_end;

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

  -- p_business_group: null for a global location.
  FUNCTION location_id(p_business_group VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_group_id NUMBER;
    v_id NUMBER;
  BEGIN
    IF p_business_group IS NOT NULL THEN
      v_group_id := business_group_id(p_business_group);
      IF v_group_id IS NULL THEN
        RETURN NULL;
      END IF;
    END IF;
    SELECT l.location_id
      INTO v_id
      FROM hr_locations_all l
     WHERE l.location_code = p_code
       AND NVL(l.business_group_id, -1) = NVL(v_group_id, -1);
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END location_id;

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

  PROCEDURE read_location IS
  BEGIN
    SELECT l.description, l.country, l.style, l.address_line_1, l.address_line_2, l.address_line_3,
           l.town_or_city, l.region_1, l.postal_code, l.telephone_number_1, l.inactive_date, l.object_version_number
      INTO v_description, v_country, v_style, v_address1, v_address2, v_address3,
           v_city, v_region, v_postal_code, v_telephone, v_inactive, v_location_ovn
      FROM hr_locations_all l
     WHERE l.location_id = v_id;
  END read_location;

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

  -- The organization counts as the object only where it has the classification.
  PROCEDURE find_classified(p_business_group VARCHAR2, p_name VARCHAR2, p_class VARCHAR2) IS
  BEGIN
    find_organization(p_business_group, p_name);
    v_id := NULL;
    IF class_state(v_org_id, p_class) IS NOT NULL THEN
      v_id := v_org_id;
    END IF;
  END find_classified;

  PROCEDURE read_organization IS
  BEGIN
    SELECT o.name, o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_org_name, v_org_from, v_org_to, v_org_location, v_org_type, v_org_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
  END read_organization;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_from    DATE;
    v_to      DATE;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number, o.date_from, o.date_to
        INTO v_ovn, v_from, v_to
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => end_day(v_from, v_to)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;

  PROCEDURE read_class_creation(p_class VARCHAR2) IS
  BEGIN
    SELECT MAX(c.creation_date), MAX(c.created_by)
      INTO v_created, v_created_by
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
  END read_class_creation;

  -- Since the given moment, by the user that the scripts work as.
  FUNCTION is_of_run RETURN BOOLEAN IS
  BEGIN
    RETURN v_created >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') AND v_created_by = fnd_global.user_id;
  END is_of_run;

  -- Also takes back that the organization at hand became an HR organization, where the run made it one.
  PROCEDURE undo_hr_organization(p_wanted VARCHAR2) IS
    v_before DATE := v_created;
  BEGIN
    IF p_wanted = 'Y' AND class_state(v_org_id, 'HR_ORG') = 'Y' THEN
      read_class_creation('HR_ORG');
      IF is_of_run THEN
        end_organization('HR_ORG');
      END IF;
      v_created := v_before;
    END IF;
  END undo_hr_organization;

  FUNCTION is_created_since RETURN BOOLEAN IS
  BEGIN
    IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
      say('SKIP', 'not created since then');
      RETURN FALSE;
    END IF;
    RETURN TRUE;
  END is_created_since;

  FUNCTION is_created_by_run RETURN BOOLEAN IS
  BEGIN
    IF NOT is_created_since THEN
      RETURN FALSE;
    ELSIF is_of_run THEN
      RETURN TRUE;
    END IF;
    say('SKIP', 'created since then, but not by the user that the scripts work as');
    RETURN FALSE;
  END is_created_by_run;

  -- v_org_id is its organization; v_id, which it does not have in EBS, tells whether it is there.
  PROCEDURE find_subinventory(p_organization VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_org_id := inventory_organization_id(p_organization);
    SELECT MAX(s.organization_id)
      INTO v_id
      FROM mtl_secondary_inventories s
     WHERE s.organization_id = v_org_id
       AND s.secondary_inventory_name = p_name;
  END find_subinventory;

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

  PROCEDURE remove_profile IS
  BEGIN
    write_profile(NULL);
  END remove_profile;

  -- Available from: as it is; a new one from Oracle Applications (4), which shows forms as well as web pages. Without a
  -- date of its own the interface takes the present moment; a date would be read without its time.
  PROCEDURE load_responsibility(
      p_application VARCHAR2
    , p_key VARCHAR2
    , p_name VARCHAR2
    , p_menu VARCHAR2
    , p_description VARCHAR2 DEFAULT NULL
    , p_request_group VARCHAR2 DEFAULT NULL
    , p_data_group VARCHAR2 DEFAULT 'Standard'
    , p_from DATE DEFAULT TO_DATE('1951-01-01','YYYY-MM-DD')
    , p_to DATE DEFAULT NULL
    , p_data_application VARCHAR2 DEFAULT NULL
    , p_group_application VARCHAR2 DEFAULT NULL) IS
    v_version           VARCHAR2(1);
    v_group_application VARCHAR2(50);
  BEGIN
    -- With an application but without a request group the interface would make an empty group.
    IF p_request_group IS NOT NULL THEN
      v_group_application := NVL(p_group_application, p_application);
    END IF;
    SELECT NVL(MAX(r.version), '4')
      INTO v_version
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    fnd_responsibility_pkg.load_row(
        x_app_short_name => p_application
      , x_resp_key => p_key
      , x_responsibility_name => p_name
      , x_owner => 'SYSADMIN'
      , x_data_group_app_short_name => NVL(p_data_application, p_application)
      , x_data_group_name => p_data_group
      , x_menu_name => p_menu
      , x_start_date => TO_CHAR(p_from, 'YYYY/MM/DD')
      , x_end_date => TO_CHAR(p_to, 'YYYY/MM/DD')
      , x_description => p_description
      , x_group_app_short_name => v_group_application
      , x_request_group_name => p_request_group
      , x_version => v_version
      , x_web_host_name => NULL
      , x_web_agent_name => NULL
      , x_custom_mode => 'FORCE'
      , x_last_update_date => NULL);
  END load_responsibility;

  -- All but its last day stays as it is now, also what an administrator changed since.
  PROCEDURE end_responsibility(p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    FOR r IN (
        SELECT t.responsibility_name, t.description, m.menu_name, g.request_group_name, d.data_group_name,
               x.application_short_name group_application, y.application_short_name data_application,
               r.start_date, r.end_date
          FROM fnd_responsibility r, fnd_application a, fnd_responsibility_tl t, fnd_menus m, fnd_request_groups g,
               fnd_data_groups d, fnd_application x, fnd_application y
         WHERE a.application_short_name = p_application
           AND r.application_id = a.application_id
           AND r.responsibility_key = p_key
           AND t.application_id = r.application_id
           AND t.responsibility_id = r.responsibility_id
           AND t.language = USERENV('LANG')
           AND m.menu_id = r.menu_id
           AND g.request_group_id (+) = r.request_group_id
           AND g.application_id (+) = r.group_application_id
           AND x.application_id (+) = r.group_application_id
           AND d.data_group_id = r.data_group_id
           AND y.application_id = r.data_group_application_id) LOOP
      load_responsibility(
          p_application => p_application
        , p_key => p_key
        , p_name => r.responsibility_name
        , p_menu => r.menu_name
        , p_description => r.description
        , p_request_group => r.request_group_name
        , p_data_group => r.data_group_name
        , p_from => r.start_date
        , p_to => end_day(r.start_date, r.end_date)
        , p_data_application => r.data_application
        , p_group_application => r.group_application);
    END LOOP;
  END end_responsibility;

  -- When a script granted the responsibility that the user at hand holds, as the description of the grant says; null: none
  -- did. The first day and the WHO columns would not tell a script from an administrator.
  FUNCTION granted_at(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_description VARCHAR2(4000);
  BEGIN
    SELECT MAX(g.description)
      INTO v_description
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > GREATEST(SYSDATE, g.start_date))
       AND TRANSLATE(g.description, '012345678', '999999999') = 'Orgsmith 9999-99-99 99:99:99';
    RETURN TO_DATE(SUBSTR(v_description, 10), 'YYYY-MM-DD HH24:MI:SS');
  END granted_at;

  FUNCTION is_granted_since(p_application VARCHAR2, p_key VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    RETURN granted_at(p_application, p_key) >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  END is_granted_since;

  -- Of several grants the last; one that no script made (null) hides no other.
  PROCEDURE note_grant(p_at DATE) IS
  BEGIN
    IF v_created IS NULL OR p_at > v_created THEN
      v_created := p_at;
    END IF;
  END note_grant;

  FUNCTION granted_from(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_from DATE;
  BEGIN
    SELECT MAX(g.start_date)
      INTO v_from
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > SYSDATE);
    RETURN v_from;
  END granted_from;

  -- DELRESP ends a grant now, also one that somebody has made begin later: that ends on its first day.
  PROCEDURE revoke_responsibility(p_user VARCHAR2, p_application VARCHAR2, p_key VARCHAR2) IS
    v_from DATE;
  BEGIN
    IF is_granted_since(p_application, p_key) THEN
      v_from := granted_from(p_application, p_key);
      IF v_from > SYSDATE THEN
        fnd_user_pkg.addresp(
            username => p_user
          , resp_app => p_application
          , resp_key => p_key
          , security_group => 'STANDARD'
          , description => NULL
          , start_date => v_from
          , end_date => v_from);
      ELSE
        fnd_user_pkg.delresp(
            username => p_user
          , resp_app => p_application
          , resp_key => p_key
          , security_group => 'STANDARD');
      END IF;
    END IF;
  END revoke_responsibility;
BEGIN
  SAVEPOINT orgsmith_step;

  -- undo user:WANG (user WANG)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'WANG';
    PROCEDURE prove_ended IS
    BEGIN
      v_id := user_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      v_state := 'RETIRED';
      IF is_granted_since('PO', 'TV_BUYER') THEN v_state := 'OK'; END IF;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('USER', 'WANG', 'user:WANG');
    v_id := user_id(c_name);
    v_created := NULL;
    v_created_by := fnd_global.user_id;
    note_grant(granted_at('PO', 'TV_BUYER'));
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        revoke_responsibility(c_name, 'PO', 'TV_BUYER');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep user:WANG (user WANG)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'WANG';
  BEGIN
    about('USER', 'WANG', 'user:WANG');
    v_id := user_id(c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM fnd_user
       WHERE user_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\7CFB\7EDF\7BA1\7406\5458 > \5B89\5168\6027 > \7528\6237 > \5B9A\4E49\FF08Define\FF09')));
      END IF;
    END IF;
  END;

  -- undo responsibility:TV_BUYER.DEFAULT_ORG_ID (profile value responsibility / PO / TV_BUYER / DEFAULT_ORG_ID)
  DECLARE
    PROCEDURE prove_ended IS
    BEGIN
      find_profile_value(
          p_profile => 'DEFAULT_ORG_ID'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~DEFAULT_ORG_ID', 'responsibility:TV_BUYER.DEFAULT_ORG_ID');
    find_profile_value(
        p_profile => 'DEFAULT_ORG_ID'
      , p_level => 'responsibility'
      , p_application => 'PO'
      , p_owner => 'TV_BUYER');
    SELECT MAX(v.creation_date), MAX(v.created_by)
      INTO v_created, v_created_by
      FROM fnd_profile_option_values v
     WHERE v.profile_option_id = v_id
       AND v.application_id = v_option_application_id
       AND v.level_id = v_level_id
       AND v.level_value = v_level_value
       AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id);
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        remove_profile;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL (profile value responsibility / PO / TV_BUYER / XLA_MO_SECURITY_PROFILE_LEVEL)
  DECLARE
    PROCEDURE prove_ended IS
    BEGIN
      find_profile_value(
          p_profile => 'XLA_MO_SECURITY_PROFILE_LEVEL'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~XLA_MO_SECURITY_PROFILE_LEVEL', 'responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL');
    find_profile_value(
        p_profile => 'XLA_MO_SECURITY_PROFILE_LEVEL'
      , p_level => 'responsibility'
      , p_application => 'PO'
      , p_owner => 'TV_BUYER');
    SELECT MAX(v.creation_date), MAX(v.created_by)
      INTO v_created, v_created_by
      FROM fnd_profile_option_values v
     WHERE v.profile_option_id = v_id
       AND v.application_id = v_option_application_id
       AND v.level_id = v_level_id
       AND v.level_value = v_level_value
       AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id);
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        remove_profile;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID (profile value responsibility / PO / TV_BUYER / PER_SECURITY_PROFILE_ID)
  DECLARE
    PROCEDURE prove_ended IS
    BEGIN
      find_profile_value(
          p_profile => 'PER_SECURITY_PROFILE_ID'
        , p_level => 'responsibility'
        , p_application => 'PO'
        , p_owner => 'TV_BUYER');
      IF not_there(v_id) THEN RETURN; END IF;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('PROFILE_VALUE', 'responsibility~PO~TV_BUYER~PER_SECURITY_PROFILE_ID', 'responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID');
    find_profile_value(
        p_profile => 'PER_SECURITY_PROFILE_ID'
      , p_level => 'responsibility'
      , p_application => 'PO'
      , p_owner => 'TV_BUYER');
    SELECT MAX(v.creation_date), MAX(v.created_by)
      INTO v_created, v_created_by
      FROM fnd_profile_option_values v
     WHERE v.profile_option_id = v_id
       AND v.application_id = v_option_application_id
       AND v.level_id = v_level_id
       AND v.level_value = v_level_value
       AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id);
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        remove_profile;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo responsibility:TV_BUYER (responsibility PO / TV_BUYER)
  DECLARE
    c_application CONSTANT VARCHAR2(4000) := 'PO';
    c_resp_key    CONSTANT VARCHAR2(4000) := 'TV_BUYER';
    PROCEDURE prove_ended IS
    BEGIN
      v_id := responsibility_id(c_application, c_resp_key);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR r IN (
          SELECT r.start_date, r.end_date
            FROM fnd_responsibility r, fnd_application a
           WHERE a.application_short_name = c_application
             AND r.application_id = a.application_id
             AND r.responsibility_id = v_id) LOOP
        ended_if_over(r.start_date, r.end_date);
      END LOOP;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('RESPONSIBILITY', 'PO~TV_BUYER', 'responsibility:TV_BUYER');
    v_id := responsibility_id(c_application, c_resp_key);
    SELECT MAX(r.creation_date), MAX(r.created_by)
      INTO v_created, v_created_by
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_id = v_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_responsibility(c_application, c_resp_key);
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep security-profile:GROUP_ALL (security profile GROUP_ALL)
  DECLARE
    c_name           CONSTANT VARCHAR2(4000) := 'GROUP_ALL';
  BEGIN
    about('SECURITY_PROFILE', 'GROUP_ALL', 'security-profile:GROUP_ALL');
    v_id := security_profile_id(c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM per_security_profiles
       WHERE security_profile_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('HRMS \7ECF\7406 > \5B89\5168\6027 > \914D\7F6E\6587\4EF6\FF1B\5168\5C40\7684\7528\5168'))
        || TO_CHAR(UNISTR('\5C40\914D\7F6E\6587\4EF6\FF08Profile, Global Profile\FF09')));
      END IF;
    END IF;
  END;

  -- keep security-profile:TV_ONLY (security profile TV_ONLY)
  DECLARE
    c_name           CONSTANT VARCHAR2(4000) := 'TV_ONLY';
  BEGIN
    about('SECURITY_PROFILE', 'TV_ONLY', 'security-profile:TV_ONLY');
    v_id := security_profile_id(c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM per_security_profiles
       WHERE security_profile_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('HRMS \7ECF\7406 > \5B89\5168\6027 > \914D\7F6E\6587\4EF6\FF1B\5168\5C40\7684\7528\5168'))
        || TO_CHAR(UNISTR('\5C40\914D\7F6E\6587\4EF6\FF08Profile, Global Profile\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:S02.FG (subinventory S02 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S02';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
  BEGIN
    about('SUBINVENTORY', 'S02~FG', 'subinventory:S02.FG');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:S02.RAW (subinventory S02 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S02';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  BEGIN
    about('SUBINVENTORY', 'S02~RAW', 'subinventory:S02.RAW');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:B02.FG (subinventory B02 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B02';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
  BEGIN
    about('SUBINVENTORY', 'B02~FG', 'subinventory:B02.FG');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:B02.RAW (subinventory B02 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B02';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  BEGIN
    about('SUBINVENTORY', 'B02~RAW', 'subinventory:B02.RAW');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:S01.FG (subinventory S01 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S01';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
  BEGIN
    about('SUBINVENTORY', 'S01~FG', 'subinventory:S01.FG');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:S01.RAW (subinventory S01 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S01';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  BEGIN
    about('SUBINVENTORY', 'S01~RAW', 'subinventory:S01.RAW');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:B01.FG (subinventory B01 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B01';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
  BEGIN
    about('SUBINVENTORY', 'B01~FG', 'subinventory:B01.FG');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep subinventory:B01.RAW (subinventory B01 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B01';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  BEGIN
    about('SUBINVENTORY', 'B01~RAW', 'subinventory:B01.RAW');
    find_subinventory(c_organization, c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_secondary_inventories
       WHERE organization_id = v_org_id
         AND secondary_inventory_name = c_name;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \5B50\5E93\5B58\FF08Subinventories\FF09')));
      END IF;
    END IF;
  END;

  -- keep inventory-organization:SH_XR_PLANT (inventory organization S02)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'S02';
  BEGIN
    about('INVENTORY_ORGANIZATION', 'S02', 'inventory-organization:SH_XR_PLANT');
    v_id := inventory_organization_id(c_code);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_parameters
       WHERE organization_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information, Receiving')));
        tell(TO_CHAR(UNISTR('      Information\FF09')));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:SH_XR_PLANT (inventory organization S02)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'INV');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'INV') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'S02', 'inventory-organization:SH_XR_PLANT');
    find_classified(c_business_group, c_name, 'INV');
    read_class_creation('INV');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('INV');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:SH_XR_PLANT (inventory organization S02)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382'));
    c_code           CONSTANT VARCHAR2(4000) := 'S02';
    PROCEDURE prove_ended IS
    BEGIN
      -- By its code once it has one, so that a changed name is seen; by its name before.
      find_organization(c_business_group, c_name);
      v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
      v_id := v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      read_organization;
      ended_if_over(v_org_from, v_org_to);
      FOR o IN (
          SELECT o.date_to, COUNT(c.organization_id) enabled
            FROM hr_all_organization_units o, hr_organization_information c
           WHERE o.organization_id = v_org_id
             AND c.organization_id (+) = o.organization_id
             AND c.org_information_context (+) = 'CLASS'
             AND c.org_information2 (+) = 'Y'
           GROUP BY o.date_to) LOOP
        IF o.date_to IS NOT NULL THEN
          v_state := 'RETIRED';
        ELSIF o.enabled > 0 THEN
          say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open until it is disabled');
          v_state := 'RETIRED';
        END IF;
      END LOOP;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'S02', 'inventory-organization:SH_XR_PLANT');
    -- By its code once it has one, so that a changed name is seen; by its name before.
    find_organization(c_business_group, c_name);
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
    v_id := v_org_id;
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        undo_hr_organization('Y');
        close_organization;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep inventory-organization:BJ_XR_PLANT (inventory organization B02)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'B02';
  BEGIN
    about('INVENTORY_ORGANIZATION', 'B02', 'inventory-organization:BJ_XR_PLANT');
    v_id := inventory_organization_id(c_code);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_parameters
       WHERE organization_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information, Receiving')));
        tell(TO_CHAR(UNISTR('      Information\FF09')));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:BJ_XR_PLANT (inventory organization B02)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC X \5149\673A\5382'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'INV');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'INV') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'B02', 'inventory-organization:BJ_XR_PLANT');
    find_classified(c_business_group, c_name, 'INV');
    read_class_creation('INV');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('INV');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:BJ_XR_PLANT (inventory organization B02)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC X \5149\673A\5382'));
    c_code           CONSTANT VARCHAR2(4000) := 'B02';
    PROCEDURE prove_ended IS
    BEGIN
      -- By its code once it has one, so that a changed name is seen; by its name before.
      find_organization(c_business_group, c_name);
      v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
      v_id := v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      read_organization;
      ended_if_over(v_org_from, v_org_to);
      FOR o IN (
          SELECT o.date_to, COUNT(c.organization_id) enabled
            FROM hr_all_organization_units o, hr_organization_information c
           WHERE o.organization_id = v_org_id
             AND c.organization_id (+) = o.organization_id
             AND c.org_information_context (+) = 'CLASS'
             AND c.org_information2 (+) = 'Y'
           GROUP BY o.date_to) LOOP
        IF o.date_to IS NOT NULL THEN
          v_state := 'RETIRED';
        ELSIF o.enabled > 0 THEN
          say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open until it is disabled');
          v_state := 'RETIRED';
        END IF;
      END LOOP;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'B02', 'inventory-organization:BJ_XR_PLANT');
    -- By its code once it has one, so that a changed name is seen; by its name before.
    find_organization(c_business_group, c_name);
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
    v_id := v_org_id;
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        close_organization;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep inventory-organization:SH_TV_PLANT (inventory organization S01)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'S01';
  BEGIN
    about('INVENTORY_ORGANIZATION', 'S01', 'inventory-organization:SH_TV_PLANT');
    v_id := inventory_organization_id(c_code);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_parameters
       WHERE organization_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information, Receiving')));
        tell(TO_CHAR(UNISTR('      Information\FF09')));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:SH_TV_PLANT (inventory organization S01)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77\7535\89C6\673A\5382'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'INV');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'INV') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'S01', 'inventory-organization:SH_TV_PLANT');
    find_classified(c_business_group, c_name, 'INV');
    read_class_creation('INV');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('INV');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:SH_TV_PLANT (inventory organization S01)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77\7535\89C6\673A\5382'));
    c_code           CONSTANT VARCHAR2(4000) := 'S01';
    PROCEDURE prove_ended IS
    BEGIN
      -- By its code once it has one, so that a changed name is seen; by its name before.
      find_organization(c_business_group, c_name);
      v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
      v_id := v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      read_organization;
      ended_if_over(v_org_from, v_org_to);
      FOR o IN (
          SELECT o.date_to, COUNT(c.organization_id) enabled
            FROM hr_all_organization_units o, hr_organization_information c
           WHERE o.organization_id = v_org_id
             AND c.organization_id (+) = o.organization_id
             AND c.org_information_context (+) = 'CLASS'
             AND c.org_information2 (+) = 'Y'
           GROUP BY o.date_to) LOOP
        IF o.date_to IS NOT NULL THEN
          v_state := 'RETIRED';
        ELSIF o.enabled > 0 THEN
          say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open until it is disabled');
          v_state := 'RETIRED';
        END IF;
      END LOOP;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'S01', 'inventory-organization:SH_TV_PLANT');
    -- By its code once it has one, so that a changed name is seen; by its name before.
    find_organization(c_business_group, c_name);
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
    v_id := v_org_id;
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        close_organization;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep inventory-organization:BJ_TV_PLANT (inventory organization B01)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'B01';
  BEGIN
    about('INVENTORY_ORGANIZATION', 'B01', 'inventory-organization:BJ_TV_PLANT');
    v_id := inventory_organization_id(c_code);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM mtl_parameters
       WHERE organization_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\5E93\5B58 > \8BBE\7F6E > \7EC4\7EC7 > \7EC4\7EC7 > '))
        || TO_CHAR(UNISTR('\5206\7C7B\201C\5E93\5B58\7EC4\7EC7\201D > \5176\4ED6 > '))
        || TO_CHAR(UNISTR('\5E93\5B58\4FE1\606F\3001\63A5\6536\4FE1\606F\FF08Inventory Information, Receiving')));
        tell(TO_CHAR(UNISTR('      Information\FF09')));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:BJ_TV_PLANT (inventory organization B01)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\7535\89C6\673A\5382'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'INV');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'INV') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'B01', 'inventory-organization:BJ_TV_PLANT');
    find_classified(c_business_group, c_name, 'INV');
    read_class_creation('INV');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('INV');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo inventory-organization:BJ_TV_PLANT (inventory organization B01)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\7535\89C6\673A\5382'));
    c_code           CONSTANT VARCHAR2(4000) := 'B01';
    PROCEDURE prove_ended IS
    BEGIN
      -- By its code once it has one, so that a changed name is seen; by its name before.
      find_organization(c_business_group, c_name);
      v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
      v_id := v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      read_organization;
      ended_if_over(v_org_from, v_org_to);
      FOR o IN (
          SELECT o.date_to, COUNT(c.organization_id) enabled
            FROM hr_all_organization_units o, hr_organization_information c
           WHERE o.organization_id = v_org_id
             AND c.organization_id (+) = o.organization_id
             AND c.org_information_context (+) = 'CLASS'
             AND c.org_information2 (+) = 'Y'
           GROUP BY o.date_to) LOOP
        IF o.date_to IS NOT NULL THEN
          v_state := 'RETIRED';
        ELSIF o.enabled > 0 THEN
          say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open until it is disabled');
          v_state := 'RETIRED';
        END IF;
      END LOOP;
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'B01', 'inventory-organization:BJ_TV_PLANT');
    -- By its code once it has one, so that a changed name is seen; by its name before.
    find_organization(c_business_group, c_name);
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
    v_id := v_org_id;
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        close_organization;
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo hr-organization:HR_DEPT (hr organization \5149\534E\96C6\56E2 / \4EBA\529B\8D44\6E90\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'HR_ORG');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'HR_ORG') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('HR_ORGANIZATION', '\5149\534E\96C6\56E2~\4EBA\529B\8D44\6E90\90E8', 'hr-organization:HR_DEPT');
    find_classified(c_business_group, c_name, 'HR_ORG');
    read_class_creation('HR_ORG');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('HR_ORG');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo cost-center:BJ_OFFICE (cost center \5149\534E\96C6\56E2 / \5317\4EAC\5382\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\5382\90E8'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'CC');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'CC') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('COST_CENTER', '\5149\534E\96C6\56E2~\5317\4EAC\5382\90E8', 'cost-center:BJ_OFFICE');
    find_classified(c_business_group, c_name, 'CC');
    read_class_creation('CC');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('CC');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo operating-unit:XRAY (operating unit \5149\534E\96C6\56E2 / X \5149\673A\4E1A\52A1)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('X \5149\673A\4E1A\52A1'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'OPERATING_UNIT');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'OPERATING_UNIT') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('OPERATING_UNIT', '\5149\534E\96C6\56E2~X \5149\673A\4E1A\52A1', 'operating-unit:XRAY');
    find_classified(c_business_group, c_name, 'OPERATING_UNIT');
    read_class_creation('OPERATING_UNIT');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('OPERATING_UNIT');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- undo operating-unit:TV (operating unit \5149\534E\96C6\56E2 / \7535\89C6\673A\4E1A\52A1)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'));
    PROCEDURE prove_ended IS
    BEGIN
      find_classified(c_business_group, c_name, 'OPERATING_UNIT');
      IF not_there(v_id) THEN RETURN; END IF;
      ended_if(class_state(v_org_id, 'OPERATING_UNIT') = 'N');
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('OPERATING_UNIT', '\5149\534E\96C6\56E2~\7535\89C6\673A\4E1A\52A1', 'operating-unit:TV');
    find_classified(c_business_group, c_name, 'OPERATING_UNIT');
    read_class_creation('OPERATING_UNIT');
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        end_organization('OPERATING_UNIT');
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;

  -- keep legal-entity:SH_EL (legal entity SH_EL)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'SH_EL';
  BEGIN
    about('LEGAL_ENTITY', 'SH_EL', 'legal-entity:SH_EL');
    v_id := legal_entity_id(c_identifier);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM xle_entity_profiles
       WHERE legal_entity_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\6CD5\5F8B\5B9E\4F53 > \521B\5EFA\6CD5\5F8B\5B9E\4F53\FF08Create Legal Entity\FF09')));
      END IF;
    END IF;
  END;

  -- keep legal-entity:BJ_TV (legal entity BJ_TV)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'BJ_TV';
  BEGIN
    about('LEGAL_ENTITY', 'BJ_TV', 'legal-entity:BJ_TV');
    v_id := legal_entity_id(c_identifier);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM xle_entity_profiles
       WHERE legal_entity_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\6CD5\5F8B\5B9E\4F53 > \521B\5EFA\6CD5\5F8B\5B9E\4F53\FF08Create Legal Entity\FF09')));
      END IF;
    END IF;
  END;

  -- keep ledger:CN (ledger \5149\534E\4EBA\6C11\5E01\8D26)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
  BEGIN
    about('LEDGER', '\5149\534E\4EBA\6C11\5E01\8D26', 'ledger:CN');
    v_id := ledger_id(c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM gl_ledgers
       WHERE ledger_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\521B\5EFA\4F1A\8BA1\79D1\76EE\8BBE\7F6E\FF08Create Accounting Setup\FF09')));
      END IF;
    END IF;
  END;

  -- keep business-group:GH (business group \5149\534E\96C6\56E2)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  BEGIN
    about('BUSINESS_GROUP', '\5149\534E\96C6\56E2', 'business-group:GH');
    v_id := business_group_id(c_name);
    IF not_there(v_id) THEN
      say('SKIP', 'not there');
    ELSE
      SELECT MAX(creation_date), MAX(created_by)
        INTO v_created, v_created_by
        FROM hr_all_organization_units
       WHERE organization_id = v_id;
      IF is_created_since THEN
        say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
        tell(TO_CHAR(UNISTR('HRMS \7ECF\7406 > \5DE5\4F5C\7ED3\6784 > \7EC4\7EC7 > \8BF4\660E > '))
        || TO_CHAR(UNISTR('\67E5\8BE2\8BE5\7EC4\7EC7')));
      END IF;
    END IF;
  END;

  -- undo location:BJ (location \5317\4EAC\603B\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := NULL;
    c_code           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\603B\90E8'));
    PROCEDURE prove_ended IS
    BEGIN
      v_id := location_id(c_business_group, c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      read_location;
      ended_if_over(NULL, v_inactive);
    END prove_ended;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('LOCATION', '~\5317\4EAC\603B\90E8', 'location:BJ');
    v_id := location_id(c_business_group, c_code);
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_locations_all
     WHERE location_id = v_id;
    IF is_created_by_run THEN
      prove_ended;
      IF is_to_be_ended('ended already') THEN
        read_location;
        hr_location_api.update_location(
            p_validate => FALSE
          , p_effective_date => TRUNC(SYSDATE)
          , p_location_id => v_id
          , p_inactive_date => end_day(NULL, v_inactive)
          , p_object_version_number => v_location_ovn);
        prove_ended;
        confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
      END IF;
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

COMMIT;
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|rollback.sql||' || TO_CHAR(UNISTR('\53EF\91CD\65B0\8FD0\884C apply.sql\FF1A\4E0A\9762\6807\4E3A RETIRED '))
      || TO_CHAR(UNISTR('\7684\4F1A\91CD\65B0\542F\7528\FF0C\6807\4E3A KEPT '))
      || TO_CHAR(UNISTR('\7684\4F1A\8DF3\8FC7\FF1B\5982\9700\518D\6B21\64A4\56DE\FF0C\8BF7\4F7F\7528\540C\4E00\65F6'))
      || TO_CHAR(UNISTR('\523B')));
END;
/
SPOOL OFF
