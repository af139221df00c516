-- SPDX-License-Identifier: EPL-2.0
-- A profile value of multi-org access control, which 11i does not have: MO:Operating Unit takes its place.
--: shown yes
--: values profile value
--: section declare
  c_application CONSTANT VARCHAR2(4000) := ${key:1};
  c_owner       CONSTANT VARCHAR2(4000) := ${key:2};
--: section prove
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v, fnd_application a, fnd_responsibility r
         WHERE p.profile_option_name = 'ORG_ID'
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = 10003
           AND v.level_value = r.responsibility_id
           AND v.level_value_application_id = a.application_id
           AND a.application_short_name = c_application
           AND r.application_id = a.application_id
           AND r.responsibility_key = c_owner) LOOP
      found;
    END LOOP;
--: section query
SELECT r.responsibility_key, o.name operating_unit
  FROM fnd_profile_options p, fnd_profile_option_values v, fnd_responsibility r, fnd_application a,
       hr_all_organization_units o
 WHERE p.profile_option_name = 'ORG_ID'
   AND v.application_id = p.application_id
   AND v.profile_option_id = p.profile_option_id
   AND v.level_id = 10003
   AND v.level_value = r.responsibility_id
   AND v.level_value_application_id = r.application_id
   AND r.responsibility_key = ${key:2}
   AND a.application_id = r.application_id
   AND a.application_short_name = ${key:1}
   AND TO_CHAR(o.organization_id) = v.profile_option_value;
