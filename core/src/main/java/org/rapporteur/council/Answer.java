package org.rapporteur.council;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a body can say: the value, or that it is not known and why. Nothing is guessed: a date outside a body's data, a
 * member that does not sit in it, a vote too many give a {@link NotKnown}, never an exception.
 */
public sealed interface Answer<T> {
    /** The value. */
    record Known<T>(T value) implements Answer<T> {
        @Override
        public <R> Answer<R> then(Function<T, Answer<R>> next) {
            return next.apply(value);
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /**
     * No value.
     *
     * @param code stable: body-unknown, date-outside, matter-unknown, member-unknown, member-twice, member-missing,
     *     stance-unknown, members-unknown, topic-unknown
     * @param reason one line that says what is the matter and what would mend it
     */
    record NotKnown<T>(String code, String reason) implements Answer<T> {
        @Override
        public <R> Answer<R> then(Function<T, Answer<R>> next) {
            return new NotKnown<>(code, reason);
        }

        @Override
        public Optional<T> found() {
            return Optional.empty();
        }
    }

    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Answer<T> notKnown(String code, String reason) {
        return new NotKnown<>(code, reason);
    }

    /** The next answer, or this one's reason. */
    <R> Answer<R> then(Function<T, Answer<R>> next);

    default <R> Answer<R> map(Function<T, R> change) {
        return then(value -> of(change.apply(value)));
    }

    Optional<T> found();

    /** Why there is no value; empty when there is one. */
    String reason();
}
