package cn.fazhi.report.intake;

/** An event that cannot be read or derived; it goes to the dead letters with this reason. */
public final class Undecodable extends Exception {

    Undecodable(String reason) {
        super(reason, null, false, false);
    }

    Undecodable(String reason, Exception cause) {
        super(reason, cause);
    }
}
