-- SPDX-License-Identifier: EPL-2.0
-- Segment values of independent value sets. In an update NULL would leave a column as it is; G_NULL_DATE blanks it.
--: together owner
--: section declare
  c_set   CONSTANT VARCHAR2(4000) := ${key:0};
  c_value CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    v_id := segment_value_id(value_set_id(c_set), c_value);
--: section prove
    FOR v IN (
        SELECT v.enabled_flag, v.summary_flag, v.start_date_active, v.end_date_active, t.description
          FROM fnd_flex_values v, fnd_flex_values_tl t
         WHERE v.flex_value_id = v_id
           AND t.flex_value_id = v.flex_value_id
           AND t.language = USERENV('LANG')) LOOP
[name]      compare('description', v.description, ${name});
[enabled]      compare('enabled', v.enabled_flag, ${enabled});
[!enabled]      compare('enabled', v.enabled_flag, 'Y');
[parent]      compare('parent', v.summary_flag, ${parent});
[from]      compare('from', iso(v.start_date_active), iso(${from}));
[to]      compare('to', iso(v.end_date_active), iso(${to}));
[!to]      compare_open(v.start_date_active, v.end_date_active);
      NULL;
    END LOOP;
--: section create
    DECLARE
      v_set_id NUMBER;
      v_stored VARCHAR2(150);
    BEGIN
      v_set_id := need(value_set_id(c_set), 'value set ' || c_set);
      fnd_flex_val_api.set_session_mode('customer_data');
      fnd_flex_val_api.create_independent_vset_value(
          p_flex_value_set_name => c_set
        , p_flex_value => c_value
        , p_description => ${name}
        , p_enabled_flag => NVL(${enabled}, 'Y')
        , p_start_date_active => ${from}
        , p_end_date_active => ${to}
        , p_summary_flag => NVL(${parent}, 'N')
        , x_storage_value => v_stored);
    END;
--: section update
    DECLARE
      v_stored VARCHAR2(150);
    BEGIN
      fnd_flex_val_api.set_session_mode('customer_data');
      fnd_flex_val_api.update_independent_vset_value(
          p_flex_value_set_name => c_set
        , p_flex_value => c_value
[name]        , p_description => ${name}
[enabled]        , p_enabled_flag => ${enabled}
[from][?from]        , p_start_date_active => ${from}
[from][!from]        , p_start_date_active => fnd_flex_val_api.g_null_date
[to][?to]        , p_end_date_active => ${to}
[to][!to]        , p_end_date_active => fnd_flex_val_api.g_null_date
[parent]        , p_summary_flag => ${parent}
        , x_storage_value => v_stored);
    END;
--: section created
    -- For customer data the interface writes SYSADMIN (0), whoever calls it.
    SELECT MAX(creation_date), MAX(DECODE(created_by, 0, fnd_global.user_id, created_by))
      INTO v_created, v_created_by
      FROM fnd_flex_values
     WHERE flex_value_id = v_id;
--: section ended
    FOR v IN (SELECT enabled_flag FROM fnd_flex_values WHERE flex_value_id = v_id) LOOP
      ended_if(v.enabled_flag = 'N');
    END LOOP;
--: section ender
    SELECT DECODE(last_updated_by, 0, fnd_global.user_id, last_updated_by), last_update_login
      INTO v_ended_by, v_ended_login
      FROM fnd_flex_values
     WHERE flex_value_id = v_id;
--: section reopen
    DECLARE
      v_stored VARCHAR2(150);
    BEGIN
      fnd_flex_val_api.set_session_mode('customer_data');
      fnd_flex_val_api.update_independent_vset_value(
          p_flex_value_set_name => c_set
        , p_flex_value => c_value
        , p_enabled_flag => NVL(${enabled}, 'Y')
[?to]        , p_end_date_active => ${to}
[!to]        , p_end_date_active => fnd_flex_val_api.g_null_date
        , x_storage_value => v_stored);
    END;
--: section end
    DECLARE
      v_stored VARCHAR2(150);
      v_from   DATE;
      v_to     DATE;
    BEGIN
      SELECT start_date_active, end_date_active INTO v_from, v_to FROM fnd_flex_values WHERE flex_value_id = v_id;
      fnd_flex_val_api.set_session_mode('customer_data');
      fnd_flex_val_api.update_independent_vset_value(
          p_flex_value_set_name => c_set
        , p_flex_value => c_value
        , p_enabled_flag => 'N'
        , p_end_date_active => end_day(v_from, v_to)
        , x_storage_value => v_stored);
    END;
--: section query
SELECT s.flex_value_set_name, v.flex_value, t.description, v.enabled_flag, v.summary_flag
  FROM fnd_flex_value_sets s, fnd_flex_values v, fnd_flex_values_tl t
 WHERE s.flex_value_set_name = ${key:0}
   AND v.flex_value_set_id = s.flex_value_set_id
   AND t.flex_value_id = v.flex_value_id
   AND t.language = USERENV('LANG')
 ORDER BY v.flex_value;
