package cn.fazhi.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of the body of the present request, as its bytes came. */
@RequestScoped
class BodyDigest {

    private byte[] digest = sha256().digest();

    void take(byte[] body) {
        digest = sha256().digest(body);
    }

    byte[] value() {
        return digest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
