-- SPDX-License-Identifier: EPL-2.0
-- The cost center value that the people of an HR organization cost to: a segment of the cost allocation flexfield.
--: values businessGroup name costCenterValue chartOfAccounts
--: together all
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    find_organization(c_business_group, c_name);
    SELECT MAX(cost_allocation_keyflex_id)
      INTO v_id
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
--: section prove
    FOR k IN (SELECT concatenated_segments FROM pay_cost_allocation_keyflex WHERE cost_allocation_keyflex_id = v_id) LOOP
      IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || ${costCenterValue} || '.') = 0 THEN
        differ('cost center value', k.concatenated_segments, ${costCenterValue});
      END IF;
    END LOOP;
--: section query
SELECT o.name, k.concatenated_segments
  FROM hr_all_organization_units o, pay_cost_allocation_keyflex k
 WHERE o.name IN (NULL
[*together]     , ${.:1}
   )
   AND k.cost_allocation_keyflex_id (+) = o.cost_allocation_keyflex_id
 ORDER BY o.name;
