package cn.fazhi.report.policy;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.report.definition.CatalogueChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a choice back: the division is judged by its other choices again, or as what stands above it. */
@ApplicationScoped
class AnnulPolicyChoice {

    record Command(UUID id, String reason) {}

    private final PolicyChoices choices;
    private final CatalogueChanges changes;
    private final Caller caller;
    private final Event<Act> acts;

    AnnulPolicyChoice(PolicyChoices choices, CatalogueChanges changes, Caller caller, Event<Act> acts) {
        this.choices = choices;
        this.changes = changes;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws cn.fazhi.web.NotFound if there is none of that id in the caller's division
     * @throws ChoiceAnnulled if it was taken back before
     */
    @Transactional
    PolicyChoice handle(Command command) {
        var choice = choices.get(command.id());
        return changes.makeFor(choice.division(), (connection, _) -> {
            var table = new PolicyChoiceTable(connection);
            if (!table.annul(choice.id(), command.reason(), caller.subject())) {
                throw new ChoiceAnnulled(choice.id());
            }
            acts.fire(new Act("annulled", command.reason(), "policy-choice", choice.id(), choice.division(), 2));
            return table.find(choice.id()).orElseThrow();
        });
    }
}
