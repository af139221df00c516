-- SPDX-License-Identifier: EPL-2.0
-- A profile value of multi-org access control, which 11i does not have: MO:Operating Unit takes its place.
--: shown yes
--: values profile value
--: together all
--: section declare
  c_application CONSTANT VARCHAR2(4000) := ${key:1};
  c_owner       CONSTANT VARCHAR2(4000) := ${key:2};
--: section find
    SELECT MAX(v.profile_option_id)
      INTO v_id
      FROM fnd_profile_options p, fnd_profile_option_values v, fnd_application a, fnd_responsibility r
     WHERE p.profile_option_name = 'ORG_ID'
       AND v.application_id = p.application_id
       AND v.profile_option_id = p.profile_option_id
       AND v.level_id = 10003
       AND v.level_value = r.responsibility_id
       AND v.level_value_application_id = a.application_id
       AND a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = c_owner;
--: section created
    -- It was left out.
    v_created := NULL;
--: section query
SELECT r.responsibility_key, o.name operating_unit
  FROM fnd_profile_options p, fnd_profile_option_values v, fnd_responsibility r, hr_all_organization_units o
 WHERE p.profile_option_name = 'ORG_ID'
   AND v.application_id = p.application_id
   AND v.profile_option_id = p.profile_option_id
   AND v.level_id = 10003
   AND v.level_value = r.responsibility_id
   AND v.level_value_application_id = r.application_id
   AND r.responsibility_key IN (NULL
[*together]     , ${.:2}
   )
   AND TO_CHAR(o.organization_id) = v.profile_option_value;
