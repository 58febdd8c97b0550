package cn.fazhi.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.contracts.Watermark;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StateJsonTest {

    private static final UUID ID = UUID.fromString("0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4");

    @Test
    void shouldWriteEveryMemberInOrderDatesAsTextAndMoneyWithTwoPlaces() {
        var state = new WageRecoveryState(
                ID,
                3,
                "370402",
                LocalDate.of(2021, 3, 2),
                Status.CONFIRMED,
                new EmployerSnapshot(ID, null, "枣庄市市中区光明建筑有限公司", "E"),
                new BigDecimal("1.89E+6"),
                List.of(),
                5,
                new BigDecimal("2E+6"),
                null);
        assertThat(new String(StateJson.write(state), UTF_8))
                .isEqualTo("{\"id\":\"0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4\",\"revision\":3,\"division\":\"370402\","
                        + "\"businessDate\":\"2021-03-02\",\"status\":\"CONFIRMED\",\"employer\":{\"id\":"
                        + "\"0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4\",\"creditCode\":null,"
                        + "\"name\":\"枣庄市市中区光明建筑有限公司\",\"industry\":\"E\"},\"amount\":1890000.00,"
                        + "\"workerKeys\":[],\"statedWorkers\":5,\"claimedAmount\":2000000.00,\"annulment\":null}");
    }

    @Test
    void shouldWriteTimesInUtc() {
        var watermark = new Watermark(
                "enforcement",
                0,
                1,
                Instant.parse("2022-02-28T01:00:00.123456Z"),
                0,
                Map.of("enforcement.inspection", Map.of(2, 17L)));
        assertThat(new String(StateJson.write(watermark), UTF_8))
                .isEqualTo("{\"service\":\"enforcement\",\"bucket\":0,\"buckets\":1,"
                        + "\"asOf\":\"2022-02-28T01:00:00.123456Z\",\"parked\":0,"
                        + "\"offsets\":{\"enforcement.inspection\":{\"2\":17}}}");
    }
}
