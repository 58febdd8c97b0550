package cn.fazhi.localstack.process;

/** Something that the person at the keyboard must know or do. Its message is one clear line; nobody needs its stack. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
