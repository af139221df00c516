-- SPDX-License-Identifier: EPL-2.0
-- Makes v_org_id an organization of that name. The template declares c_business_group and c_name.
--: section body
    create_organization(
        p_business_group => c_business_group
      , p_name => c_name
[?from]      , p_from => ${from}
[?to]      , p_to => ${to}
[?location]      , p_location_id => needed_location(${location:0}, ${location:1})
[?type]      , p_type => ${type}
[?external]      , p_external => ${external|yes=EXT,no=INT,=INT}
      , p_adopt => ${$adopt});
