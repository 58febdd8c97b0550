package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An annual report that is to be disclosed.
 *
 * @param revision of the state that says so
 * @param madeOn 成文时间
 * @param issuedOn 发文时间: the day on which it is disclosed, and whose year its index number bears
 */
record Report(UUID id, long revision, DivisionCode division, String title, LocalDate madeOn, LocalDate issuedOn) {}
