package cn.fazhi.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Bean Validation's findings as entries of a problem: in the body by JSON pointer, else by the parameter's name. */
final class Violations {

    private static final Set<Class<? extends Annotation>> PARAMETERS =
            Set.of(BeanParam.class, QueryParam.class, PathParam.class, HeaderParam.class);

    private Violations() {}

    /** In a fixed order, so that the same request gets the same answer. */
    static List<Problem.Error> of(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(Problem.Error::toString))
                .toList();
    }

    static boolean ofParameters(List<Problem.Error> errors) {
        return errors.stream().anyMatch(error -> error.parameter() != null);
    }

    private static Problem.Error error(ConstraintViolation<?> violation) {
        var steps = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(steps::add);
        if (isParameter(violation, steps)) {
            return Problem.Error.ofParameter(steps.getLast().getName(), violation.getMessage());
        }
        var below = steps.stream().filter(step -> !isRoot(step)).toList();
        return Problem.Error.inBody(pointer(below), violation.getMessage());
    }

    private static boolean isRoot(Path.Node step) {
        return step.getKind() == ElementKind.METHOD || step.getKind() == ElementKind.PARAMETER;
    }

    private static boolean isParameter(ConstraintViolation<?> violation, List<Path.Node> steps) {
        if (steps.size() < 2 || steps.get(1).getKind() != ElementKind.PARAMETER) {
            return false;
        }
        var index = steps.get(1).as(Path.ParameterNode.class).getParameterIndex();
        var called = steps.getFirst().as(Path.MethodNode.class);
        return declared(violation.getRootBeanClass(), called)
                .map(Method::getParameterAnnotations)
                .flatMap(annotations -> Stream.of(annotations[index]))
                .anyMatch(annotation -> PARAMETERS.contains(annotation.annotationType()));
    }

    /** The root bean may be a proxy of the resource; the annotations stand on the resource. */
    private static Stream<Method> declared(Class<?> bean, Path.MethodNode called) {
        var types = called.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(called.getName())
                        && List.of(method.getParameterTypes()).equals(List.of(types)));
    }

    private static String pointer(List<Path.Node> steps) {
        var pointer = new StringBuilder();
        for (var step : steps) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(step.getName());
            }
        }
        return pointer.toString();
    }
}
