package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** An order is fulfilled, enforced or revoked once: 409 {@code /problems/order-already-settled}. */
class OrderAlreadySettled extends Refusal {

    OrderAlreadySettled(int number) {
        super(409, "order-already-settled", number);
    }
}
