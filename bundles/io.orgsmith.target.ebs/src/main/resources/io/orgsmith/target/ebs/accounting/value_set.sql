-- SPDX-License-Identifier: EPL-2.0
-- Value sets. FND_FLEX_VAL_API is not published; FNDLOAD (afffload.lct, VALUE_SET) and the form are the supported ways.
--: together all
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := value_set_id(c_name);
--: section prove
    FOR s IN (
        SELECT format_type, maximum_size, numeric_mode_enabled_flag, uppercase_only_flag, alphanumeric_allowed_flag
          FROM fnd_flex_value_sets
         WHERE flex_value_set_id = v_id) LOOP
[format]      compare('digits only', s.alphanumeric_allowed_flag, ${format|characters=Y,digits=N});
[size]      compare('size', TO_CHAR(s.maximum_size), TO_CHAR(${size}));
[uppercase]      compare('upper case', s.uppercase_only_flag, ${uppercase});
[zeroFilled]      compare('zero filled', s.numeric_mode_enabled_flag, ${zeroFilled});
      NULL;
    END LOOP;
--: section create
    fnd_flex_val_api.set_session_mode('customer_data');
    fnd_flex_val_api.create_valueset_independent(
        value_set_name => c_name
      , description => NULL
      , security_available => 'N'
      , enable_longlist => 'N'
      , format_type => 'Char'
      , maximum_size => NVL(${size}, 25)
      , numbers_only => ${format|characters=N,digits=Y,=N}
      , uppercase_only => NVL(${uppercase}, 'N')
      , right_justify_zero_fill => NVL(${zeroFilled}, 'N')
      , min_value => NULL
      , max_value => NULL);
    -- The interface takes the type by the name that the form shows, which is checked here as it is stored.
    FOR s IN (SELECT format_type FROM fnd_flex_value_sets WHERE flex_value_set_name = c_name) LOOP
      IF s.format_type <> 'C' THEN
        stop('format type Char was taken as ' || s.format_type);
      END IF;
    END LOOP;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM fnd_flex_value_sets
     WHERE flex_value_set_id = v_id;
--: section query
SELECT flex_value_set_name, format_type, maximum_size, alphanumeric_allowed_flag, uppercase_only_flag,
       numeric_mode_enabled_flag
  FROM fnd_flex_value_sets
 WHERE flex_value_set_name IN (NULL
[*together]     , ${.:0}
   )
 ORDER BY flex_value_set_name;
