-- What is written under a name in a part of an edit.
CREATE TEMP MACRO part_value(written, wanted) AS
    replace(replace(replace(split_part(split_part(written, ';' || wanted || '=', 2), ';', 1), '%3B', ';'), '%7C', '|'), '%25', '%');
