package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.enforcement.employer.EmployerReference;
import java.time.LocalDate;

/**
 * What was paid: by whom, how much, when, to whom.
 *
 * @param claimedAmount what the workers were owed by their claim (涉案金额); null where none is stated
 */
record Payment(
        EmployerReference employer,
        Basis basis,
        Money amount,
        Money claimedAmount,
        LocalDate paidOn,
        Workers workers) {}
