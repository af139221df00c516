-- SPDX-License-Identifier: EPL-2.0
-- Locations: HR_LOCATION_API. Global ones (no business group) come before any business group.
--: renames 11i
--: renames 12.1
--: renames 12.2
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_code           CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    v_id := location_id(c_business_group, c_code);
--: section prove
    read_location;
[description]    compare('description', v_description, ${description});
[country]    compare('country', v_country, ${country});
[style]    compare('style', v_style, ${style});
[addressLines]    compare('address line 1', v_address1, ${addressLines#1});
[addressLines]    compare('address line 2', v_address2, ${addressLines#2});
[addressLines]    compare('address line 3', v_address3, ${addressLines#3});
[city]    compare('city', v_city, ${city});
[region]    compare('region', v_region, ${region});
[postalCode]    compare('postal code', v_postal_code, ${postalCode});
[telephone]    compare('telephone', v_telephone, ${telephone});
[to]    compare('to', iso(v_inactive), iso(${to}));
[!to]    compare_open(NULL, v_inactive);
--: section create
    DECLARE
      v_group_id NUMBER;
      v_ovn      NUMBER;
    BEGIN
      IF c_business_group IS NOT NULL THEN
        v_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
      END IF;
      hr_location_api.create_location(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_location_code => c_code
[?description]        , p_description => ${description}
[?addressLines]        , p_address_line_1 => ${addressLines#1}
[?addressLines]        , p_address_line_2 => ${addressLines#2}
[?addressLines]        , p_address_line_3 => ${addressLines#3}
[?country]        , p_country => ${country}
[?style]        , p_style => ${style}
[?city]        , p_town_or_city => ${city}
[?region]        , p_region_1 => ${region}
[?postalCode]        , p_postal_code => ${postalCode}
[?telephone]        , p_telephone_number_1 => ${telephone}
[?to]        , p_inactive_date => ${to}
        , p_business_group_id => v_group_id
        , p_location_id => v_id
        , p_object_version_number => v_ovn);
    END;
--: section former
    v_id := former(location_id(c_business_group, ${formerly}), ${formerly});
--: section update
    read_location;
    hr_location_api.update_location(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_location_id => v_id
      , p_location_code => c_code
[description]      , p_description => ${description}
[addressLines]      , p_address_line_1 => ${addressLines#1}
[addressLines]      , p_address_line_2 => ${addressLines#2}
[addressLines]      , p_address_line_3 => ${addressLines#3}
[country]      , p_country => ${country}
[style]      , p_style => ${style}
[city]      , p_town_or_city => ${city}
[region]      , p_region_1 => ${region}
[postalCode]      , p_postal_code => ${postalCode}
[telephone]      , p_telephone_number_1 => ${telephone}
[to]      , p_inactive_date => ${to}
      , p_object_version_number => v_location_ovn);
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_locations_all
     WHERE location_id = v_id;
--: section ended
    read_location;
    ended_if_over(NULL, v_inactive);
--: section ender
    SELECT last_updated_by, last_update_login INTO v_ended_by, v_ended_login FROM hr_locations_all WHERE location_id = v_id;
--: section reopen
    read_location;
    hr_location_api.update_location(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_location_id => v_id
      , p_inactive_date => ${to}
      , p_object_version_number => v_location_ovn);
--: section end
    read_location;
    hr_location_api.update_location(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_location_id => v_id
      , p_inactive_date => end_day(NULL, v_inactive)
      , p_object_version_number => v_location_ovn);
--: section query
SELECT l.location_code, l.description, l.country, l.inactive_date
  FROM hr_locations_all l
 WHERE l.location_code IN (NULL
     , ${key:1}
[?formerly]     , ${formerly}
   )
 ORDER BY l.location_code;
