-- SPDX-License-Identifier: EPL-2.0
-- Locations: the columns of the one at hand, and those that others name.
--: section declare
  -- The location at hand.
  v_description VARCHAR2(240);
  v_country     VARCHAR2(60);
  v_style       VARCHAR2(30);
  v_address1    VARCHAR2(240);
  v_address2    VARCHAR2(240);
  v_address3    VARCHAR2(240);
  v_city        VARCHAR2(240);
  v_region      VARCHAR2(240);
  v_postal_code VARCHAR2(30);
  v_telephone   VARCHAR2(60);
  v_inactive    DATE;
  v_location_ovn NUMBER;
--: section body
  PROCEDURE read_location IS
  BEGIN
    SELECT l.description, l.country, l.style, l.address_line_1, l.address_line_2, l.address_line_3,
           l.town_or_city, l.region_1, l.postal_code, l.telephone_number_1, l.inactive_date, l.object_version_number
      INTO v_description, v_country, v_style, v_address1, v_address2, v_address3,
           v_city, v_region, v_postal_code, v_telephone, v_inactive, v_location_ovn
      FROM hr_locations_all l
     WHERE l.location_id = v_id;
  END read_location;
