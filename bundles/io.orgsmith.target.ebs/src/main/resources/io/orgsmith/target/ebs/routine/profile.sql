-- SPDX-License-Identifier: EPL-2.0
-- Profile values: FND_PROFILE.SAVE, which answers FALSE instead of raising.
--: section declare
  -- The profile value at hand: which option, at which level, and what it is.
  v_profile               VARCHAR2(80);
  v_level                 VARCHAR2(30);
  v_owner                 VARCHAR2(200);
  v_option_application_id NUMBER;
  v_level_id              NUMBER;
  v_level_value           NUMBER;
  v_application_id        NUMBER;
  v_profile_value         VARCHAR2(240);
--: section body
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
[@12]    ELSIF p_kind = 'LEDGER' AND v_profile = 'GL_ACCESS_SET_ID' THEN
[@12]      RETURN implicit_access_set(p_first);
    ELSIF p_kind = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(p_first));
    END IF;
    RETURN TO_CHAR(named_organization_id(p_first, p_second));
  END target_value;

  PROCEDURE compare_profile_value(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) IS
  BEGIN
    compare('value', v_profile_value, NVL(target_value(p_kind, p_first, p_second), p_first || ' (which does not exist)'));
  END compare_profile_value;

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

  PROCEDURE remove_profile IS
  BEGIN
    write_profile(NULL);
  END remove_profile;
