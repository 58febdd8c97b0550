package cn.fazhi.publicity.studysession;

import java.time.LocalDate;
import java.util.List;

/**
 * What was studied.
 *
 * @param laws as they are counted, see {@link LawName}; each once
 * @param attendees how many persons attended
 */
record Completion(LocalDate heldOn, List<String> laws, int attendees) {

    Completion {
        laws = laws.stream().map(LawName::of).distinct().toList();
    }
}
