package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.enforcement.employer.EmployerReference;
import java.time.LocalDate;

/** What was paid: by whom, how much, when, to whom. */
record Payment(EmployerReference employer, Basis basis, Money amount, LocalDate paidOn, Workers workers) {}
