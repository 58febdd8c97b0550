package cn.fazhi.outbox.relay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;

/** Real producers that stop once, before or after one of their methods, as their process would under SIGSTOP. */
final class PausableProducer {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final String method;
    private final boolean after;

    private PausableProducer(String method, boolean after) {
        this.method = method;
        this.after = after;
    }

    static PausableProducer before(String method) {
        return new PausableProducer(method, false);
    }

    static PausableProducer after(String method) {
        return new PausableProducer(method, true);
    }

    @SuppressWarnings("unchecked")
    Producer<byte[], byte[]> open(String transactionalId) {
        var real = RealStack.producer(transactionalId);
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, called, arguments) -> {
                    try {
                        if (!after && called.getName().equals(method)) {
                            pause();
                        }
                        var result = called.invoke(real, arguments);
                        if (after && called.getName().equals(method)) {
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

    private void pause() throws InterruptedException {
        reached.countDown();
        goOn.await();
    }
}
