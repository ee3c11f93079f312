package org.rapporteur.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.know.Knowledge;
import org.rapporteur.resolve.Actor;

/** What a phrase resolves to, from simple to hard: phrase, focus, day, then country and sectors. */
class ActorResolverTest {
    private static final ActorResolver RESOLVER = new ActorResolver(Knowledge.load());

    @DisplayName("A. countries, their people and their capitals")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru|||PER GOV",
                "the United States|||USA GOV",
                "Norwegians|||NOR CVL",
                "Bogota|||COL GOV",
                "the Kremlin|||RUS GOV",
                "Katanga|||COD CVL",
                "South Ossetia|||GEO PRE",
                "East Germany|||DDR GOV",
                "Europe|||EUR GOV",
                "BUENOS AIRES|||ARG GOV"
            })
    void a_country_standing_as_actor_is_its_government(String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @DisplayName("B. country and role")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan police|||KEN COP",
                "Undersecretary of State Ada Crane|EGY||USA GOV",
                "the taoiseach|EGY||IRL GOV",
                "Kenya's secretary of state|EGY||KEN GOV",
                "State Department spokesman Paul Reyes|EGY||USA GOV",
                "two Malian soldiers|||MLI MIL",
                "the Jakarta government|||IDN GOV",
                "Lagos police|||NGA COP",
                "Chad's foreign ministry|||TCD GOV",
                "a Chilean student leader|||CHL EDU",
                "the Thai army chief|||THA MIL",
                "Bolivian lawmakers|||BOL LEG",
                "retired Turkish generals|||TUR ELI",
                "Greek riot police and Turkish fishermen|||GRC COP",
                "the head of the Ethiopian army|||ETH MIL",
                "villagers in Darfur|||SDN CVL",
                "Poland's ambassador to Egypt|||POL GOV",
                "anti-government protesters in Caracas|||VEN CVL OPP"
            })
    void a_role_with_a_country_gives_both(String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @DisplayName("C. roles alone, with a country in focus")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the army|LBR||LBR MIL",
                "army deserters|TCD||TCD REB",
                "rebel soldiers|PHL||PHL REB",
                "government forces|SLV||SLV MIL",
                "opposition groups|KHM||KHM OPP",
                "an opposition lawmaker|ZWE||ZWE LEG OPP",
                "peaceful protesters|THA||THA CVL OPP",
                "military and intelligence officers|GTM||GTM MIL SPY",
                "gunmen|IRQ||IRQ UAF",
                "monks|MMR||MMR REL",
                "half of the forty rebel soldiers|HTI||HTI REB",
                "envoys of other countries|HTI||- GOV",
                "western diplomats|HTI||- GOV",
                "rights groups|HTI||NGO NGO"
            })
    void a_role_without_a_country_takes_the_focus_unless_it_is_foreign(
            String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @DisplayName("D. organisations and armed groups")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the African Union|||IGO IGO",
                "the Security Council|||UNO IGO",
                "UN Security Council members|||- GOV",
                "members of the Security Council|||- GOV",
                "UN peacekeepers|||UNO MIL",
                "Brazil's UN envoy|||BRA GOV",
                "the UN envoy to Yemen|||UNO IGO",
                "European Union legislators|||EUR LEG",
                "Amnesty International researchers|||NGO NGO",
                "the Knesset|||ISR LEG",
                "Taliban fighters||2010-06-01|AFG REB",
                "Taliban officials||2022-06-01|AFG GOV",
                "ELN|BOL||BOL REB",
                "ELN|COL||COL REB",
                "the opposition Movement for Democratic Change|||ZWE PTY OPP",
                "Iran-backed Houthi rebels|||YEM REB",
                "Boko Haram gunmen|||NGA REB"
            })
    void listed_bodies_keep_their_country_and_sector(String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @DisplayName("E. persons, by the day")
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel||2017-04-01|DEU GOV",
                "Angela Merkel||2022-01-10|DEU ELI",
                "Nelson Mandela||1985-06-01|ZAF OPP",
                "Nelson Mandela||1995-06-01|ZAF GOV",
                "President Assad||1990-05-01|SYR GOV",
                "President Bush||1990-05-01|USA GOV",
                "President Bush||2003-05-01|USA GOV",
                "former US president Jimmy Carter||1994-06-01|USA ELI",
                "Thatcher's spokesman||1985-01-01|GBR GOV",
                "President Samuel Doe's troops||1990-06-01|LBR MIL",
                "pro-Gaddafi forces||2011-04-01|LBY MIL",
                "Lieutenant Joao Fulano of the Angolan army|||AGO MIL",
                "Ana Fulana, Bolivia's deputy foreign minister|||BOL GOV",
                "Joe Bloggs, a farmer|||- AGR"
            })
    void a_person_is_what_the_office_or_the_title_says(String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @DisplayName("F. left unresolved")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Robert Brown||2008-06-01|-",
                "Marcus Jordan|||-",
                "us|||-",
                "puppies|||-",
                "it|PER||-",
                "Brown|||-"
            })
    void private_persons_and_mere_words_stay_unresolved(String phrase, String focus, String day, String expected) {
        check(phrase, focus, day, expected);
    }

    @Test
    void two_presidents_of_one_name_are_told_apart_by_the_day() {
        assertEquals(
                "per:hafez-al-assad",
                resolve("President Assad", "", "1990-05-01").id().orElse(""));
        assertEquals(
                "per:bashar-al-assad",
                resolve("President Assad", "", "2011-05-01").id().orElse(""));
    }

    @Test
    void a_country_not_standing_as_actor_has_no_sector() {
        Actor actor = RESOLVER.resolve("Mongolia", Optional.empty(), ActorContext.none());
        assertEquals("MNG", actor.country().orElse(""));
        assertFalse(actor.sectors().contains("GOV"));
    }

    private static void check(String phrase, String focus, String day, String expected) {
        Actor actor = resolve(phrase, focus, day);
        String sectors = actor.sectors().isEmpty() ? "" : " " + String.join(" ", actor.sectors());
        assertEquals(expected, actor.country().orElse("-") + sectors, () -> phrase + ": " + actor);
    }

    private static Actor resolve(String phrase, String focus, String day) {
        ActorContext context =
                ActorContext.asActor().withFocus(Optional.ofNullable(focus).filter(f -> !f.isEmpty()));
        Optional<LocalDate> when =
                Optional.ofNullable(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        return RESOLVER.resolve(phrase, when, context);
    }
}
