package org.rapporteur.record.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.council.Bodies;
import org.rapporteur.record.Correction;
import org.rapporteur.record.find.Condition.Test;

/** The names of a filter, and which test of conditions.sql a value of each is. */
enum FilterName {
    ACTOR {
        @Override
        List<Test> tests(String value) {
            return List.of(test(isCode(value) ? "actor-code" : "actor-words", value));
        }
    },
    RECIPIENT {
        @Override
        List<Test> tests(String value) {
            return List.of(test(isCode(value) ? "recipient-code" : "recipient-words", value));
        }
    },
    COUNTRY,
    ACTOR_COUNTRY,
    RECIPIENT_COUNTRY,
    SECTOR,
    TYPE {
        @Override
        List<Test> tests(String value) {
            return one(value.toUpperCase(Locale.ROOT), names(EventType.values()));
        }
    },
    MODE,
    CONTEXT,
    PLACE {
        @Override
        List<Test> tests(String value) {
            if (value.chars().allMatch(c -> c >= '0' && c <= '9') && value.length() < 12) {
                return List.of(new Test("place-number", List.of(Long.parseLong(value))));
            }
            return List.of(test(isCode(value) ? "place-code" : "place-words", value));
        }
    },
    BOX {
        @Override
        boolean splits() {
            return false;
        }

        @Override
        List<Test> tests(String value) {
            return List.of(new Test("box", box(value)));
        }
    },
    FROM {
        @Override
        List<Test> tests(String value) {
            return List.of(test(word(), day(word(), value)));
        }
    },
    TO {
        @Override
        List<Test> tests(String value) {
            return List.of(test(word(), day(word(), value)));
        }
    },
    PUBLISHED_FROM {
        @Override
        List<Test> tests(String value) {
            return List.of(test(word(), day(word(), value)));
        }
    },
    PUBLISHED_TO {
        @Override
        List<Test> tests(String value) {
            return List.of(test(word(), day(word(), value)));
        }
    },
    SOURCE {
        @Override
        List<Test> tests(String value) {
            if (value.equals("none")) {
                return List.of(new Test("source-none", List.of()));
            }
            boolean kind =
                    Arrays.stream(Source.Kind.values()).anyMatch(k -> k.code().equals(value));
            return List.of(test(kind ? "source-kind" : isCode(value) ? "source-code" : "source-words", value));
        }
    },
    OUTLET,
    MODALITY {
        @Override
        List<Test> tests(String value) {
            return one(
                    value,
                    Arrays.stream(Voice.Modality.values())
                            .map(Voice.Modality::code)
                            .toList());
        }
    },
    REALIS {
        @Override
        List<Test> tests(String value) {
            return one(
                    value,
                    Arrays.stream(Voice.Realis.values()).map(Voice.Realis::code).toList());
        }
    },
    BODY {
        @Override
        List<Test> tests(String value) {
            return Bodies.load()
                    .find(value)
                    .map(b -> Stream.concat(Stream.of(b.id(), b.name()), b.aliases().stream()))
                    .orElse(Stream.of(value))
                    .map(name -> test("body", name))
                    .toList();
        }
    },
    ABOUT,
    TOPIC {
        @Override
        List<Test> tests(String value) {
            return List.of(new Test(word(), List.of((Object[]) value.split(" +")), Condition.Fill.EACH));
        }
    },
    CONFIDENCE {
        @Override
        List<Test> tests(String value) {
            return List.of(new Test("confidence", range(value)));
        }
    },
    TEXT {
        @Override
        List<Test> tests(String value) {
            return List.of(new Test(word(), List.of((Object[]) value.split(" +")), Condition.Fill.EACH));
        }
    },
    REVIEW {
        @Override
        List<Test> tests(String value) {
            if (value.equals("none") || value.equals("any")) {
                return List.of(new Test("review-" + value, List.of()));
            }
            List<String> known = new ArrayList<>(List.of("none", "any"));
            Arrays.stream(Correction.Action.values())
                    .map(Correction.Action::code)
                    .forEach(known::add);
            check(value, known);
            return List.of(test("review-last", value));
        }
    },
    Q {
        @Override
        boolean splits() {
            return false;
        }

        @Override
        List<Test> tests(String value) {
            List<Object> each = new ArrayList<>();
            for (String word : SearchWords.parse(value).words()) {
                each.add(List.of(word, word, SearchWords.pattern(word)));
            }
            return List.of(new Test(word(), each, Condition.Fill.EACH));
        }
    },
    DISPATCH,
    CLAIM,
    HAPPENING;

    /** Those that look for words in texts. */
    static final List<FilterName> OF_TEXTS = List.of(TEXT, TOPIC, Q);

    private static final List<FilterName> OF_DISPATCHES =
            List.of(PUBLISHED_FROM, PUBLISHED_TO, OUTLET, TOPIC, Q, DISPATCH);

    /** The word of an address and of the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it asks something of claims; the others ask of their dispatch. */
    boolean isOfClaims() {
        return !OF_DISPATCHES.contains(this);
    }

    /** Whether commas part values. */
    boolean splits() {
        return true;
    }

    /** The tests that a value stands for; a claim that passes one has the value. */
    List<Test> tests(String value) {
        return List.of(test(word(), value));
    }

    static FilterName of(String word) {
        for (FilterName name : values()) {
            if (name.word().equals(word)) {
                return name;
            }
        }
        List<String> known = Arrays.stream(values()).map(FilterName::word).toList();
        throw new RapporteurException(
                "bad-filter", "a filter has no \"" + word + "\"; " + Nearest.told(word, known, "the names are "));
    }

    static Test test(String fragment, String value) {
        return new Test(fragment, List.of(value));
    }

    List<Test> one(String value, List<String> known) {
        check(value, known);
        return List.of(test(word(), value));
    }

    void check(String value, List<String> known) {
        if (!known.contains(value)) {
            throw new RapporteurException(
                    "bad-filter", word() + " has no \"" + value + "\"; " + Nearest.told(value, known, "it is one of "));
        }
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    static boolean isCode(String value) {
        return value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    static String day(String name, String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw new RapporteurException(
                    "bad-filter", name + " has no day \"" + value + "\"; write it as 2011-12-16", e);
        }
    }

    private static List<Object> box(String value) {
        List<Object> ends = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            ends.add(number("box", part));
        }
        if (ends.size() != 4 || !(below(ends.get(0), ends.get(2)) && below(ends.get(1), ends.get(3)))) {
            throw new RapporteurException(
                    "bad-filter",
                    "box is west,south,east,north in degrees, as 35.6,32.3,42.4,37.3, not \"" + value + "\"");
        }
        return List.of(ends.get(0), ends.get(2), ends.get(1), ends.get(3));
    }

    private static boolean below(Object low, Object high) {
        return (Double) low <= (Double) high;
    }

    private static List<Object> range(String value) {
        int dots = value.indexOf("..");
        double low =
                dots < 0 ? number("confidence", value) : dots == 0 ? 0 : number("confidence", value.substring(0, dots));
        String end = dots < 0 ? "" : value.substring(dots + 2);
        return List.of(low, end.isEmpty() ? 1.0 : number("confidence", end));
    }

    private static double number(String name, String value) {
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RapporteurException("bad-filter", name + " has no number \"" + value + "\"");
    }
}
