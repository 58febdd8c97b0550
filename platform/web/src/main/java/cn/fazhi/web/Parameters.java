package cn.fazhi.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads parameters, so that a refused one can be named: JAX-RS itself only knows that some parameter was wrong. */
@Provider
class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return reader(type)
                .<ParamConverter<T>>map(reader -> new Named<>(reader, type, annotations))
                .orElse(null);
    }

    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        if (type == UUID.class) {
            return Optional.of(text -> type.cast(UUID.fromString(text)));
        }
        if (type == LocalDate.class) {
            return Optional.of(text -> type.cast(StrictDates.parse(text)));
        }
        if (type == Integer.class) {
            return Optional.of(text -> type.cast(Integer.valueOf(text)));
        }
        if (type == Boolean.class) {
            return Optional.of(text -> type.cast(yesOrNo(text)));
        }
        if (type == Long.class) {
            return Optional.of(text -> type.cast(Long.valueOf(text)));
        }
        if (type.isEnum()) {
            return Optional.of(text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new));
        }
        return fromString(type);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> Optional<Function<String, T>> fromString(Class<T> type) {
        try {
            var factory = MethodHandles.publicLookup()
                    .findStatic(type, "fromString", MethodType.methodType(type, String.class));
            return Optional.of(text -> type.cast(invoke(factory, text)));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Object invoke(java.lang.invoke.MethodHandle factory, String text) {
        try {
            return factory.invoke(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Named<T>(Function<String, T> reader, Class<T> type, Annotation[] annotations)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException e) {
                throw refusal(text);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }

        private Refusal refusal(String text) {
            for (var annotation : annotations) {
                switch (annotation) {
                    case PathParam _ -> {
                        return new NotFound(text);
                    }
                    case QueryParam query -> {
                        return badParameter(query.value(), text);
                    }
                    case HeaderParam header -> {
                        return badParameter(header.value(), text);
                    }
                    default -> {
                        // says nothing about the name
                    }
                }
            }
            return badParameter("?", text);
        }

        private Refusal badParameter(String name, String text) {
            var fault = new FaultyRequest(Fault.BAD_PARAMETER, name, text).ofParameter(name);
            return type.isEnum()
                    ? fault.and(
                            "accepted",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .toList())
                    : fault;
        }
    }
}
