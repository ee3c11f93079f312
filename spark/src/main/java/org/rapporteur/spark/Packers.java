package org.rapporteur.spark;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.spark.Packing.In;
import org.rapporteur.spark.Packing.Out;
import org.rapporteur.spark.Packing.Packer;
import org.rapporteur.text.Digest;

/** Makes the packers of types, each once; a record may hold its own type. */
final class Packers {
    private final Map<Type, Packer> known = new HashMap<>();
    /** How each record, choice and enumeration is made, by name. */
    private final Map<String, String> shapes = new TreeMap<>();

    Packers() {
        known.put(String.class, packer((out, v) -> out.text((String) v), In::text));
        known.put(int.class, packer((out, v) -> out.number((Integer) v), In::count));
        known.put(long.class, packer((out, v) -> out.number((Long) v), In::number));
        known.put(
                double.class,
                packer(
                        (out, v) -> out.data().writeDouble((Double) v),
                        in -> in.data().readDouble()));
        known.put(
                boolean.class,
                packer(
                        (out, v) -> out.data().writeBoolean((Boolean) v),
                        in -> in.data().readBoolean()));
        known.put(Integer.class, known.get(int.class));
        known.put(Long.class, known.get(long.class));
        known.put(
                LocalDate.class,
                packer((out, v) -> out.number(((LocalDate) v).toEpochDay()), in -> LocalDate.ofEpochDay(in.number())));
    }

    /** A digest of how a type and all in it are made; asked after {@link #of}. */
    long shape(Class<?> type) {
        Digest digest = Digest.of("packing", 1).field("type", type.getName());
        shapes.forEach(digest::field);
        return Long.parseUnsignedLong(digest.id("x").substring(2, 18), 16);
    }

    Packer of(Type type) {
        Packer found = known.get(type);
        if (found != null) {
            return found;
        }
        Later later = new Later();
        known.put(type, later);
        later.packer = make(type);
        return later;
    }

    private Packer make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return optional(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return constant(plain);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain);
        }
        if (type instanceof Class<?> plain && plain.isSealed()) {
            return choice(plain);
        }
        throw new IllegalArgumentException("cannot be packed: " + type.getTypeName());
    }

    private static Packer list(Packer each) {
        return packer(
                (out, value) -> {
                    List<?> all = (List<?>) value;
                    out.number(all.size());
                    for (Object one : all) {
                        each.write(out, one);
                    }
                },
                in -> {
                    int size = in.count();
                    List<Object> all = new ArrayList<>(Math.min(size, 1000));
                    for (int i = 0; i < size; i++) {
                        all.add(each.read(in));
                    }
                    return all;
                });
    }

    private static Packer optional(Packer inner) {
        return packer(
                (out, value) -> {
                    Optional<?> maybe = (Optional<?>) value;
                    out.data().writeBoolean(maybe.isPresent());
                    if (maybe.isPresent()) {
                        inner.write(out, maybe.get());
                    }
                },
                in -> in.data().readBoolean() ? Optional.of(inner.read(in)) : Optional.empty());
    }

    private Packer constant(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        shapes.put(type.getName(), constants.keySet().toString());
        return packer((out, value) -> out.text(((Enum<?>) value).name()), in -> chosen(constants, in.text()));
    }

    private static <V> V chosen(Map<String, V> all, String name) throws IOException {
        V found = all.get(name);
        if (found == null) {
            throw new IOException("unknown: " + name);
        }
        return found;
    }

    private Packer choice(Class<?> type) {
        Map<String, Packer> kinds = new TreeMap<>();
        for (Class<?> kind : type.getPermittedSubclasses()) {
            kinds.put(kind.getName(), of(kind));
        }
        shapes.put(type.getName(), kinds.keySet().toString());
        return packer(
                (out, value) -> {
                    out.text(value.getClass().getName());
                    chosen(kinds, value.getClass().getName()).write(out, value);
                },
                in -> chosen(kinds, in.text()).read(in));
    }

    private Packer record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Packer> packers = new ArrayList<>();
        List<Method> accessors = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            packers.add(of(components[i].getGenericType()));
            accessors.add(components[i].getAccessor());
            accessors.get(i).setAccessible(true);
            shape.append(components[i].getName())
                    .append(' ')
                    .append(components[i].getGenericType().getTypeName())
                    .append(';');
        }
        shapes.put(type.getName(), shape.toString());
        Constructor<?> constructor = constructor(type, types);
        return packer(
                (out, value) -> {
                    for (int i = 0; i < packers.size(); i++) {
                        packers.get(i).write(out, component(accessors.get(i), value));
                    }
                },
                in -> {
                    Object[] values = new Object[packers.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = packers.get(i).read(in);
                    }
                    return made(constructor, values);
                });
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static Object component(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static Object made(Constructor<?> constructor, Object[] values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException("not a " + constructor.getDeclaringClass().getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor, e);
        }
    }

    private interface Writing {
        void write(Out out, Object value) throws IOException;
    }

    private interface Reading {
        Object read(In in) throws IOException;
    }

    private static Packer packer(Writing writing, Reading reading) {
        return new Packer() {
            @Override
            public void write(Out out, Object value) throws IOException {
                writing.write(out, value);
            }

            @Override
            public Object read(In in) throws IOException {
                return reading.read(in);
            }
        };
    }

    /** Stands for a packer that is being made, so that a type may hold itself. */
    private static final class Later implements Packer {
        private Packer packer = packer(
                (out, value) -> {
                    throw new IllegalStateException("not made yet");
                },
                in -> {
                    throw new IllegalStateException("not made yet");
                });

        @Override
        public void write(Out out, Object value) throws IOException {
            packer.write(out, value);
        }

        @Override
        public Object read(In in) throws IOException {
            return packer.read(in);
        }
    }
}
