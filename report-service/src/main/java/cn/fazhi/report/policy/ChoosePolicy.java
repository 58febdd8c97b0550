package cn.fazhi.report.policy;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.definition.CatalogueChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Has a division, and what lies below it, judged by a policy from a year on. */
@ApplicationScoped
class ChoosePolicy {

    record Command(DivisionCode division, int fromYear, String policy, String reason) {}

    private final CatalogueChanges changes;
    private final Caller caller;
    private final Event<Act> acts;

    ChoosePolicy(CatalogueChanges changes, Caller caller, Event<Act> acts) {
        this.changes = changes;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     * @throws UnknownPolicy if there is none of that code
     */
    PolicyChoice handle(Command command) {
        return changes.makeFor(command.division(), (connection, _) -> {
            new PolicyTable(connection).find(command.policy()).orElseThrow(() -> new UnknownPolicy(command.policy()));
            var choices = new PolicyChoiceTable(connection);
            var id = UUID.randomUUID();
            choices.add(id, command, caller.subject());
            acts.fire(new Act("chosen", command.reason(), "policy-choice", id, command.division(), 1));
            return choices.find(id).orElseThrow();
        });
    }
}
