package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.DisclosureState.Channel;
import java.time.LocalDate;

/** Information before it is disclosed. */
record Draft(String title, Channel channel, LocalDate madeOn, String url, String sourceReference) {}
