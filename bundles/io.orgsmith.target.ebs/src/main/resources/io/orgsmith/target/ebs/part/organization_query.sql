-- SPDX-License-Identifier: EPL-2.0
-- What there is of an organization, for people: under its name, and under the one until now where it is renamed.
--: section body
SELECT g.name business_group, o.name, o.date_from, o.date_to, c.org_information1 classification,
       c.org_information2 enabled
  FROM hr_all_organization_units o, hr_all_organization_units g, hr_organization_information c
 WHERE g.organization_id = o.business_group_id
   AND o.name IN (NULL
     , ${key:1}
[?formerly]     , ${formerly}
   )
   AND c.organization_id (+) = o.organization_id
   AND c.org_information_context (+) = 'CLASS'
 ORDER BY o.name, c.org_information1;
