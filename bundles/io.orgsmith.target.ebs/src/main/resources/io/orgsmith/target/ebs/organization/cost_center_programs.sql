-- SPDX-License-Identifier: EPL-2.0
-- Programs of EBS about company cost centers, and a consistency check of their values. Their short names and arguments are
-- not certain enough to be called: the target says what is registered.
--: section body
BEGIN
[*instructions]  DBMS_OUTPUT.PUT_LINE(${.});
  FOR p IN (
      SELECT t.user_concurrent_program_name, a.application_short_name, p.concurrent_program_name
        FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t, fnd_application a
       WHERE t.user_concurrent_program_name IN (
             'Create and Maintain Company Cost Center Organizations',
             'Synchronize GL Company Cost Centers with Existing Organizations')
         AND t.language = 'US'
         AND p.application_id = t.application_id
         AND p.concurrent_program_id = t.concurrent_program_id
         AND p.enabled_flag = 'Y'
         AND a.application_id = p.application_id
       ORDER BY t.user_concurrent_program_name) LOOP
    DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|' || p.application_short_name || ' ' || p.concurrent_program_name || '||'
      || p.user_concurrent_program_name);
  END LOOP;
  FOR c IN (
      SELECT o.name
        FROM hr_organization_information i, hr_all_organization_units o
       WHERE i.org_information_context = 'Company Cost Center'
         AND o.organization_id = i.organization_id
         AND (NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information2
                  AND v.flex_value = i.org_information3
                  AND v.enabled_flag = 'Y')
              OR i.org_information5 IS NOT NULL
             AND NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information4
                  AND v.flex_value = i.org_information5
                  AND v.enabled_flag = 'Y'))
       ORDER BY o.name) LOOP
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|company cost center||a value does not exist or is disabled: '
      || SUBSTR(ASCIISTR(c.name), 1, 150));
  END LOOP;
END;
/
--: section query
SELECT o.name, i.org_information3 company, i.org_information5 cost_center, v.enabled_flag company_enabled,
       w.enabled_flag cost_center_enabled
  FROM hr_organization_information i, hr_all_organization_units o, fnd_flex_values v, fnd_flex_values w
 WHERE i.org_information_context = 'Company Cost Center'
   AND o.organization_id = i.organization_id
   AND TO_CHAR(v.flex_value_set_id (+)) = i.org_information2
   AND v.flex_value (+) = i.org_information3
   AND TO_CHAR(w.flex_value_set_id (+)) = i.org_information4
   AND w.flex_value (+) = i.org_information5
 ORDER BY o.name;
