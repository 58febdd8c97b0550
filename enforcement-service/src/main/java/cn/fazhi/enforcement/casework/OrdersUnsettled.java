package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.List;

/** A case is closed when every order is fulfilled, enforced by court, or revoked: 409 {@code /problems/orders-not-fulfilled}. */
class OrdersUnsettled extends Refusal {

    OrdersUnsettled(List<Integer> numbers) {
        super(409, "orders-not-fulfilled", numbers.toString());
        with("decisions", numbers);
    }
}
