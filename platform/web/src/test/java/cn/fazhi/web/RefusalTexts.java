package cn.fazhi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What refusals cannot say yet: finds those on the class path for which a text is missing. */
public final class RefusalTexts {

    private static final String REFUSAL = "cn/fazhi/web/Refusal";

    /** These take their slug from where they are thrown: from {@link Fault}, and from a constraint's entry. */
    private static final Set<String> SLUG_FROM_OUTSIDE = Set.of("cn/fazhi/web/FaultyRequest", "cn/fazhi/web/LostRace");

    private RefusalTexts() {}

    /** Keys that a bundle of the platform or of the service lacks, with the language; empty when all is well. */
    public static List<String> missing(String service) throws IOException, URISyntaxException {
        var texts = new Texts(service);
        var missing = new ArrayList<String>();
        for (var slug : slugs()) {
            for (var language : Language.values()) {
                for (var key : List.of(slug + ".title", slug + ".detail")) {
                    if (texts.text(key, language).isEmpty()) {
                        missing.add(key + " (" + language.code() + ")");
                    }
                }
                if (texts.detail(slug, Collections.nCopies(9, "x"), language).contains("{")) {
                    missing.add(slug + ".detail has a placeholder that is never filled (" + language.code() + ")");
                }
            }
        }
        return missing;
    }

    private static List<String> slugs() throws IOException, URISyntaxException {
        var refusals = new ArrayList<ClassModel>();
        for (var root : Collections.list(RefusalTexts.class.getClassLoader().getResources("cn/fazhi"))) {
            refusals.addAll(refusalsBelow(root));
        }
        var faults = Stream.of(Fault.values()).map(Fault::slug);
        return Stream.concat(faults, refusals.stream().map(RefusalTexts::slug))
                .sorted()
                .toList();
    }

    private static List<ClassModel> refusalsBelow(URL root) throws IOException, URISyntaxException {
        if (root.getPath().contains("test-classes") || root.getPath().contains("-tests.jar")) {
            return List.of();
        }
        if (root.getProtocol().equals("jar")) {
            var jar = URI.create(root.toString().substring(0, root.toString().indexOf('!')));
            try (var files = FileSystems.newFileSystem(jar, Map.of())) {
                return refusalsBelow(files.getPath("/cn/fazhi"));
            }
        }
        return refusalsBelow(Path.of(root.toURI()));
    }

    private static List<ClassModel> refusalsBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var types = files.filter(file -> file.toString().endsWith(".class"))
                    .map(RefusalTexts::parsed)
                    .toList();
            var parents = new HashMap<String, String>();
            types.forEach(type -> type.superclass()
                    .ifPresent(parent -> parents.put(type.thisClass().asInternalName(), parent.asInternalName())));
            return types.stream()
                    .filter(type -> !type.flags().has(AccessFlag.ABSTRACT))
                    .filter(type -> isRefusal(type.thisClass().asInternalName(), parents))
                    .filter(type -> !SLUG_FROM_OUTSIDE.contains(type.thisClass().asInternalName()))
                    .toList();
        }
    }

    /** By itself or by a parent of the same module: kinds of refusal may have one of their own. */
    private static boolean isRefusal(String type, Map<String, String> parents) {
        var parent = parents.get(type);
        return parent != null && (parent.equals(REFUSAL) || isRefusal(parent, parents));
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first text constant of the constructor: what stands in {@code super(409, "…")}. */
    private static String slug(ClassModel refusal) {
        return refusal.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>"))
                .flatMap(method -> method.code().orElseThrow().elementStream())
                .flatMap(element -> element instanceof ConstantInstruction constant
                                && constant.constantValue() instanceof String text
                        ? Stream.of(text)
                        : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        refusal.thisClass().asInternalName() + " takes its slug from elsewhere"));
    }
}
