-- SPDX-License-Identifier: EPL-2.0
-- Legal entities of R12 (XLE): no public API creates them.
--: values country name identifier transacting registrationNumber registeredName jurisdiction location from to names
--: together all
--: section declare
  c_identifier CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := legal_entity_id(c_identifier);
--: section prove
    FOR e IN (
        SELECT name, transacting_entity_flag, effective_from, effective_to
          FROM xle_entity_profiles
         WHERE legal_entity_id = v_id) LOOP
[name]      compare('name', e.name, ${name});
[transacting]      compare('transacting', e.transacting_entity_flag, ${transacting});
[from]      compare('from', iso(e.effective_from), iso(${from}));
[to]      compare('to', iso(e.effective_to), iso(${to}));
[!to]      compare_open(e.effective_from, e.effective_to);
      NULL;
    END LOOP;
    FOR r IN (
        SELECT MAX(r.registration_number) registration_number, MAX(r.registered_name) registered_name,
               MAX(l.location_code) location_code
          FROM xle_registrations r, hr_locations_all l
         WHERE r.source_table = 'XLE_ENTITY_PROFILES'
           AND r.source_id = v_id
           AND r.identifying_flag = 'Y'
           AND l.location_id (+) = r.location_id) LOOP
[registrationNumber]      compare('registration number', r.registration_number, ${registrationNumber});
[registeredName]      compare('registered name', r.registered_name, ${registeredName});
[location]      compare('location', r.location_code, ${location:1});
      NULL;
    END LOOP;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM xle_entity_profiles
     WHERE legal_entity_id = v_id;
--: section ended
    FOR e IN (SELECT effective_from, effective_to FROM xle_entity_profiles WHERE legal_entity_id = v_id) LOOP
      ended_if_over(e.effective_from, e.effective_to);
    END LOOP;
--: section query
SELECT e.legal_entity_identifier, e.name, e.transacting_entity_flag, e.effective_from, e.effective_to,
       r.registration_number, r.registered_name, l.location_code
  FROM xle_entity_profiles e, xle_registrations r, hr_locations_all l
 WHERE e.legal_entity_identifier IN (NULL
[*together]     , ${.:0}
   )
   AND r.source_table (+) = 'XLE_ENTITY_PROFILES'
   AND r.source_id (+) = e.legal_entity_id
   AND r.identifying_flag (+) = 'Y'
   AND l.location_id (+) = r.location_id;
