-- SPDX-License-Identifier: EPL-2.0
-- Business groups: HR_ORGANIZATION_API.CREATE_BUSINESS_GROUP; the flexfield structures have to exist.
--: flexfield Business Group Information|ORG_INFORMATION1
--: flexfield Business Group Information|ORG_INFORMATION2
--: flexfield Business Group Information|ORG_INFORMATION3
--: flexfield Business Group Information|ORG_INFORMATION4
--: flexfield Business Group Information|ORG_INFORMATION5
--: flexfield Business Group Information|ORG_INFORMATION6
--: flexfield Business Group Information|ORG_INFORMATION7
--: flexfield Business Group Information|ORG_INFORMATION8
--: flexfield Business Group Information|ORG_INFORMATION9
--: flexfield Business Group Information|ORG_INFORMATION10
--: flexfield Business Group Information|ORG_INFORMATION16|contingentWorkerNumbers
--: renames 12.1
--: renames 12.2
--: class HR_BG
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
  c_from CONSTANT DATE := NVL(${from}, TO_DATE('1951-01-01','YYYY-MM-DD'));
  c_employee_numbers  CONSTANT VARCHAR2(1) := ${employeeNumbers|automatic=A,manual=M,national identifier=N};
  c_applicant_numbers CONSTANT VARCHAR2(1) := ${applicantNumbers|automatic=A,manual=M,national identifier=N};
  c_worker_numbers    CONSTANT VARCHAR2(1) := ${contingentWorkerNumbers|automatic=A,manual=M,employee numbering=E};
--: section find
    v_id := business_group_id(c_name);
--: section prove
    v_org_id := v_id;
--: include part/organization_compare
    FOR i IN (
        SELECT MAX(org_information1) i1, MAX(org_information2) i2, MAX(org_information3) i3, MAX(org_information4) i4,
               MAX(org_information5) i5, MAX(org_information6) i6, MAX(org_information7) i7, MAX(org_information8) i8,
               MAX(org_information9) i9, MAX(org_information10) i10, MAX(org_information16) i16
          FROM hr_organization_information
         WHERE organization_id = v_id
           AND org_information_context = 'Business Group Information') LOOP
[shortName]      compare('short name', i.i1, ${shortName});
[employeeNumbers]      compare('employee numbers', i.i2, c_employee_numbers);
[applicantNumbers]      compare('applicant numbers', i.i3, c_applicant_numbers);
[gradeStructure]      compare_structure('grade structure', i.i4, 'GRD', ${gradeStructure});
[peopleGroupStructure]      compare_structure('people group structure', i.i5, 'GRP', ${peopleGroupStructure});
[jobStructure]      compare_structure('job structure', i.i6, 'JOB', ${jobStructure});
[costAllocationStructure]      compare_structure('cost allocation structure', i.i7, 'COST', ${costAllocationStructure});
[positionStructure]      compare_structure('position structure', i.i8, 'POS', ${positionStructure});
[legislation]      compare('legislation', i.i9, ${legislation});
[currency]      compare('currency', i.i10, ${currency});
[contingentWorkerNumbers]      compare('contingent worker numbers', i.i16, c_worker_numbers);
      NULL;
    END LOOP;
--: section create
    DECLARE
      v_ovn NUMBER;
    BEGIN
      hr_organization_api.create_business_group(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_date_from => c_from
        , p_name => c_name
        , p_type => ${type}
        , p_internal_external_flag => ${external|yes=EXT,no=INT,=INT}
[?location]        , p_location_id => needed_location(${location:0}, ${location:1})
[!location]        , p_location_id => NULL
        , p_short_name => ${shortName}
        , p_emp_gen_method => c_employee_numbers
        , p_app_gen_method => c_applicant_numbers
        , p_cwk_gen_method => c_worker_numbers
        , p_grade_flex_id => needed_structure('GRD', ${gradeStructure})
        , p_group_flex_id => needed_structure('GRP', ${peopleGroupStructure})
        , p_job_flex_id => needed_structure('JOB', ${jobStructure})
        , p_cost_flex_id => needed_structure('COST', ${costAllocationStructure})
        , p_position_flex_id => needed_structure('POS', ${positionStructure})
        , p_legislation_code => ${legislation}
        , p_currency_code => ${currency}
        , p_fiscal_year_start => NULL
        , p_min_work_age => NULL
        , p_max_work_age => NULL
        , p_sec_group_id => NULL
        , p_competence_flex_id => NULL
        , p_organization_id => v_id
        , p_object_version_number => v_ovn);
      IF security_profile_id(c_name) IS NULL THEN
        say('WARNING', 'EBS has made no view-all security profile of this name; profile values that need it will stop');
      END IF;
[?to]      SELECT object_version_number INTO v_ovn FROM hr_all_organization_units WHERE organization_id = v_id;
[?to][@12]      DECLARE
[?to][@12]        v_warning BOOLEAN;
[?to]      BEGIN
[?to]        hr_organization_api.update_organization(
[?to]            p_validate => FALSE
[?to]          , p_effective_date => TRUNC(SYSDATE)
[?to]          , p_organization_id => v_id
[?to]          , p_date_to => ${to}
[?to][@12]          , p_duplicate_org_warning => v_warning
[?to]          , p_object_version_number => v_ovn);
[?to]      END;
    END;
--: section former
    v_id := former(business_group_id(${formerly}), ${formerly});
--: section update
    DECLARE
      v_org_ovn  NUMBER;
      v_info_id  NUMBER;
      v_info_ovn NUMBER;
[@12]      v_warning  BOOLEAN;
    BEGIN
      SELECT o.object_version_number, i.org_information_id, i.object_version_number
        INTO v_org_ovn, v_info_id, v_info_ovn
        FROM hr_all_organization_units o, hr_organization_information i
       WHERE o.organization_id = v_id
         AND i.organization_id = o.organization_id
         AND i.org_information_context = 'Business Group Information';
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_id
[@12]        , p_name => c_name
[from]        , p_date_from => c_from
[to]        , p_date_to => ${to}
[location]        , p_location_id => needed_location(${location:0}, ${location:1})
[type]        , p_type => ${type}
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_org_ovn);
      hr_organization_api.update_org_information(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_org_information_id => v_info_id
        , p_org_info_type_code => 'Business Group Information'
[shortName]        , p_org_information1 => ${shortName}
[employeeNumbers]        , p_org_information2 => c_employee_numbers
[applicantNumbers]        , p_org_information3 => c_applicant_numbers
[gradeStructure]        , p_org_information4 => needed_structure('GRD', ${gradeStructure})
[peopleGroupStructure]        , p_org_information5 => needed_structure('GRP', ${peopleGroupStructure})
[jobStructure]        , p_org_information6 => needed_structure('JOB', ${jobStructure})
[costAllocationStructure]        , p_org_information7 => needed_structure('COST', ${costAllocationStructure})
[positionStructure]        , p_org_information8 => needed_structure('POS', ${positionStructure})
[legislation]        , p_org_information9 => ${legislation}
[currency]        , p_org_information10 => ${currency}
[contingentWorkerNumbers]        , p_org_information16 => c_worker_numbers
        , p_object_version_number => v_info_ovn);
    END;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_id;
--: section ended
    v_org_id := v_id;
    read_organization;
    ended_if_over(v_org_from, v_org_to);
--: section query
SELECT o.name, o.date_from, o.date_to, c.org_information2 enabled
  FROM hr_all_organization_units o, hr_organization_information c
 WHERE o.name IN (NULL
     , ${key:0}
[?formerly]     , ${formerly}
   )
   AND c.organization_id = o.organization_id
   AND c.org_information_context = 'CLASS'
   AND c.org_information1 = 'HR_BG';
