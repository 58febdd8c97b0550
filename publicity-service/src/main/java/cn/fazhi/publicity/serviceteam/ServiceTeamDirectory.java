package cn.fazhi.publicity.serviceteam;

import java.time.LocalDate;
import java.util.UUID;

/** What other features may know of service teams: whether there was one, suite-wide. */
public interface ServiceTeamDirectory {

    /**
     * For a record that names the team: one of another division may have done the work.
     *
     * @throws UnknownServiceTeam if there was no such team on that day, or it is annulled: 422 {@code
     *     /problems/unknown-service-team}
     */
    void requireActive(UUID teamId, LocalDate on);
}
