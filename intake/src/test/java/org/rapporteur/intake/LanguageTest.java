package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English goes in, other languages are set aside. */
class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le gouvernement a annoncé lundi la fermeture des frontières après des affrontements entre la police et les manifestants.",
                "El gobierno anunció el lunes el cierre de las fronteras después de los enfrentamientos entre la policía y los manifestantes.",
                "Die Regierung hat am Montag die Schließung der Grenzen angekündigt, nachdem es zu Zusammenstößen mit der Polizei kam.",
                "O governo anunciou na segunda-feira o fechamento das fronteiras após confrontos entre a polícia e os manifestantes.",
                "Il governo ha annunciato lunedì la chiusura delle frontiere dopo gli scontri tra la polizia e i manifestanti.",
                "De regering heeft maandag aangekondigd dat de grenzen worden gesloten na botsingen tussen de politie en betogers.",
                "Hükümet pazartesi günü polis ile göstericiler arasındaki çatışmaların ardından sınırları kapattığını duyurdu ve bir açıklama yaptı.",
                "Regeringen meddelade på måndagen att gränserna stängs efter sammandrabbningar mellan polisen och demonstranter.",
                "Pemerintah mengumumkan pada hari Senin penutupan perbatasan setelah bentrokan antara polisi dan para demonstran yang marah.",
                "Rząd ogłosił w poniedziałek zamknięcie granic po starciach policji z demonstrantami, do których doszło w stolicy.",
                "Serikali ilitangaza Jumatatu kufungwa kwa mipaka baada ya mapigano kati ya polisi na waandamanaji katika mji mkuu.",
                "Правительство объявило в понедельник о закрытии границ после столкновений полиции с демонстрантами.",
                "أعلنت الحكومة يوم الاثنين إغلاق الحدود بعد اشتباكات بين الشرطة والمتظاهرين في العاصمة",
                "政府周一宣布在警察与示威者发生冲突后关闭边境。",
                "सरकार ने सोमवार को पुलिस और प्रदर्शनकारियों के बीच झड़पों के बाद सीमाएं बंद करने की घोषणा की।"
            })
    void another_language_is_told_from_english(String text) {
        assertFalse(Language.isEnglish(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels seize airport.",
                "TROOPS KILL THREE IN LA PAZ",
                "PRESIDENT CRISTIANI TODAY DENOUNCED THE ATTACK ON THE BASE AND ASKED THE ASSEMBLY FOR NEW POWERS.",
                "Mr Nguyen Van Hung and Mrs Le Thi Hoa of the Dan Chu party were arrested in Da Nang, police said.",
                "\"Nous sommes prêts\", said the minister of foreign affairs after talks with the rebels in Bamako."
            })
    void english_is_english_even_when_it_is_short_or_full_of_names(String text) {
        assertTrue(Language.isEnglish(text));
    }

    @Test
    void nine_hundred_articles_of_all_continents_are_english() throws IOException {
        Path folder = Path.of(System.getProperty("rapporteur.root", ".."), "../shared/data/worldwide-ner/articles");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: ../shared/data is not here");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> refused = files.filter(f -> !english(f)).toList();
            assertEquals(List.of(), refused);
        }
    }

    private static boolean english(Path file) {
        try {
            return Language.isEnglish(Decoded.of(Files.readAllBytes(file)).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void two_short_sentences_with_few_small_words_are_english() {
        assertTrue(
                Language.isEnglish(
                        "Syrian army helicopters bombed a market in Aleppo on Tuesday, killing 23 civilians, activists said. A gunman wounded a teacher in Homs."));
    }

    @Test
    void a_sentence_or_two_without_any_small_word_is_english_unless_it_has_those_of_another_language() {
        assertTrue(Language.isEnglish(
                "CAIRO, April 1 (AP) - Egypt wants peace. State Department spokesman Paul Reyes condemned Libya."));
        assertFalse(Language.isEnglish(
                "Tropas francesas bombardearon Bamako; el ministro Diallo condenó los ataques ayer por la noche."));
    }

    @Test
    void a_short_text_with_small_words_of_another_language_is_not() {
        assertFalse(
                Language.isEnglish(
                        "Helicopteros del ejercito bombardearon el martes un mercado de Alepo y mataron a 23 civiles segun activistas en Homs"));
    }
}
