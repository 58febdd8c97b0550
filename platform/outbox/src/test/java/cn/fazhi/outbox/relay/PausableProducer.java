package cn.fazhi.outbox.relay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Real producers that stop once, before or after one of their methods is called for the first or a later time, as their
 * process would under SIGSTOP.
 */
final class PausableProducer {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final String method;
    private final boolean after;
    private final int time;
    private final AtomicInteger calls = new AtomicInteger();

    private PausableProducer(String method, boolean after, int time) {
        this.method = method;
        this.after = after;
        this.time = time;
    }

    static PausableProducer before(String method) {
        return new PausableProducer(method, false, 1);
    }

    static PausableProducer after(String method) {
        return new PausableProducer(method, true, 1);
    }

    /** @param time from 1 */
    PausableProducer theTime(int time) {
        return new PausableProducer(method, after, time);
    }

    @SuppressWarnings("unchecked")
    Producer<byte[], byte[]> open(String transactionalId) {
        var real = RealStack.producer(transactionalId);
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, called, arguments) -> {
                    try {
                        boolean here = called.getName().equals(method) && calls.incrementAndGet() == time;
                        if (here && !after) {
                            pause();
                        }
                        var result = called.invoke(real, arguments);
                        if (here && after) {
                            pause();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void awaitPause() throws InterruptedException {
        reached.await();
    }

    void goOn() {
        goOn.countDown();
    }

    private void pause() {
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new InterruptException(e); // as the real one, which leaves the thread interrupted
        }
    }
}
