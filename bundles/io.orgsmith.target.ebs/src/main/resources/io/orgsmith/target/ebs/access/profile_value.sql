-- SPDX-License-Identifier: EPL-2.0
-- Profile values: FND_PROFILE.SAVE, which answers FALSE instead of raising.
--: section find
    find_profile_value(
        p_profile => ${key:3}
      , p_level => ${key:0}
      , p_application => ${key:1}
      , p_owner => ${key:2});
--: section prove
    compare_profile_value(p_kind => ${value:kind}, p_first => ${value:0}, p_second => ${value:1});
--: section create
    save_profile(p_kind => ${value:kind}, p_first => ${value:0}, p_second => ${value:1});
--: section update
    save_profile(p_kind => ${value:kind}, p_first => ${value:0}, p_second => ${value:1});
--: section created
    SELECT MAX(v.creation_date), MAX(v.created_by)
      INTO v_created, v_created_by
      FROM fnd_profile_option_values v
     WHERE v.profile_option_id = v_id
       AND v.application_id = v_option_application_id
       AND v.level_id = v_level_id
       AND v.level_value = v_level_value
       AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id);
--: section end
    remove_profile;
