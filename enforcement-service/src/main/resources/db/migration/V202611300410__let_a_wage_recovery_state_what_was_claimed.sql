-- 涉案金额, what the workers were owed by their claim. Null where none is stated: records from before it state none.
alter table wage_recovery
    add claimed_amount decimal(15,2),
    add constraint ck_wage_recovery_claimed_amount check (claimed_amount > 0 and claimed_amount <= 1000000000000);
