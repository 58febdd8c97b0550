package cn.fazhi.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import org.junit.jupiter.api.Test;

class AggregateRootTest {

    @Test
    void shouldRefuseToBePersistedBeforeItsFirstStateIsAppended() {
        var root = new Root();

        assertThatThrownBy(root::requireAppended).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldBePersistedOnceItHasARevision() {
        var root = new Root();
        root.raiseRevision();

        assertThatCode(root::requireAppended).doesNotThrowAnyException();
    }

    private static final class Root extends AggregateRoot {

        Root() {
            super(new DivisionCode("370402"));
        }

        @Override
        protected RecordFamily family() {
            return RecordFamily.INSPECTION;
        }

        @Override
        protected RecordState state() {
            throw new UnsupportedOperationException("nothing is published here");
        }
    }
}
