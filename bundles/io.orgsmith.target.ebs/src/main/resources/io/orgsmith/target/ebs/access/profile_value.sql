-- SPDX-License-Identifier: EPL-2.0
-- Profile values: FND_PROFILE.SAVE, which answers FALSE instead of raising.
--: section declare
  c_level       CONSTANT VARCHAR2(30) := ${key:0};
  c_application CONSTANT VARCHAR2(4000) := ${key:1};
  c_owner       CONSTANT VARCHAR2(4000) := ${key:2};
  c_profile     CONSTANT VARCHAR2(4000) := ${key:3};
  c_target      CONSTANT VARCHAR2(30) := ${value:kind};
  c_first       CONSTANT VARCHAR2(4000) := ${value:0};
  c_second      CONSTANT VARCHAR2(4000) := ${value:1};
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;
--: section procedures
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
[@12]    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
[@12]      RETURN implicit_access_set(c_first);
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
--: section prove
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
--: section create
    IF v_wanted IS NULL THEN
      stop('its value ' || c_first || ' does not exist; saving it would only remove what is there');
    END IF;
    save_profile(v_wanted);
--: section update
    IF v_wanted IS NULL THEN
      stop('its value ' || c_first || ' does not exist; saving it would only remove what is there');
    END IF;
    save_profile(v_wanted);
--: section created
    SELECT MAX(v.creation_date)
      INTO v_created
      FROM fnd_profile_options p, fnd_profile_option_values v
     WHERE p.profile_option_name = c_profile
       AND v.application_id = p.application_id
       AND v.profile_option_id = p.profile_option_id
       AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
       AND v.level_value = v_level_value
       AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id);
--: section retired
    prove;
    IF v_state = 'MISSING' THEN
      v_state := 'RETIRED';
    END IF;
--: section retire
    save_profile(NULL);
