package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Passwords and keys of one stack: made at random once, kept in files that only their owner can read. */
public final class Secrets {

    private static final String PEM_HEAD = "-----BEGIN PRIVATE KEY-----";
    private static final String PEM_FOOT = "-----END PRIVATE KEY-----";

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    public String password(String name) {
        return kept(name + ".password", () -> HexFormat.of().formatHex(random(16)));
    }

    /** 32 bytes in Base64. */
    public Path keyFile(String name) {
        kept(name + ".key", () -> Base64.getEncoder().encodeToString(random(32)));
        return folder.resolve(name + ".key");
    }

    /** PKCS 8 in PEM: signs the bearer tokens of this stack. */
    public Path signingKeyFile() {
        kept("identity.pem", Secrets::newSigningKey);
        return folder.resolve("identity.pem");
    }

    public RSAPrivateCrtKey signingKey() {
        try {
            var pem = Files.readString(signingKeyFile());
            var encoded = Base64.getMimeDecoder()
                    .decode(pem.replace(PEM_HEAD, "").replace(PEM_FOOT, "").strip());
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Trouble("the key " + signingKeyFile() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The public half, X.509 in Base64. */
    public String verificationKey() {
        try {
            var key = signingKey();
            var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Base64.getEncoder()
                    .encodeToString(
                            KeyFactory.getInstance("RSA").generatePublic(half).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file with this content that nobody else can read; for programs that take their secrets from files. */
    public Path file(String name, String content) {
        try {
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var written = Files.writeString(Files.createTempFile(folder, name, ".new", ownerOnly), content);
            return Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble("the secret " + folder.resolve(name) + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String kept(String name, Supplier<String> maker) {
        try {
            var file = folder.resolve(name);
            return Files.readString(Files.exists(file) ? file : file(name, maker.get()))
                    .strip();
        } catch (IOException e) {
            throw new Trouble("the secret " + folder.resolve(name) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
            return PEM_HEAD + "\n" + encoded + "\n" + PEM_FOOT + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
