-- Credit codes entered or corrected before records were re-stated: those records still count as another employer's.
insert into employer_restatement (employer_id, reason)
select employer.id, '统一社会信用代码在记录之后补录或更正'
from employer
where exists (select 1 from inspection record
              where record.employer_id = employer.id and not (record.employer_credit_code <=> employer.credit_code))
   or exists (select 1 from wage_recovery record
              where record.employer_id = employer.id and not (record.employer_credit_code <=> employer.credit_code))
   or exists (select 1 from labour_case record
              where record.employer_id = employer.id and not (record.employer_credit_code <=> employer.credit_code))
   or exists (select 1 from project record
              where record.employer_id = employer.id and not (record.employer_credit_code <=> employer.credit_code));
