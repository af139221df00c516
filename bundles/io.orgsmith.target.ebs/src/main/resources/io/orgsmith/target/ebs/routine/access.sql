-- SPDX-License-Identifier: EPL-2.0
-- Profiles and responsibilities. The template declares the constants that are used.
--: section body
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

  -- Available from: as it is; a new one from Oracle Applications (4), which shows forms as well as web pages.
  PROCEDURE load_responsibility(p_end DATE) IS
    v_version VARCHAR2(1);
  BEGIN
    SELECT NVL(MAX(r.version), '4')
      INTO v_version
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = c_resp_key;
    fnd_responsibility_pkg.load_row(
        x_app_short_name => c_application
      , x_resp_key => c_resp_key
      , x_responsibility_name => ${name}
      , x_owner => ${$user}
      , x_data_group_app_short_name => c_application
      , x_data_group_name => NVL(${dataGroup}, 'Standard')
      , x_menu_name => ${menu}
      , x_start_date => TO_CHAR(NVL(${from}, TO_DATE('1951-01-01','YYYY-MM-DD')), 'YYYY/MM/DD')
      , x_end_date => TO_CHAR(p_end, 'YYYY/MM/DD')
      , x_description => ${description}
      , x_group_app_short_name => c_application
      , x_request_group_name => ${requestGroup}
      , x_version => v_version
      , x_web_host_name => NULL
      , x_web_agent_name => NULL
      , x_custom_mode => 'FORCE'
      , x_last_update_date => TO_CHAR(SYSDATE, 'YYYY/MM/DD'));
  END load_responsibility;
